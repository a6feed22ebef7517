import { expect, test } from "vitest";
import { enterMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db, runStatement } from "#app/platform/db.server.ts";
import {
  aDraft,
  anAccount,
  anEmployer,
  aPublishedVacature,
  payInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { correctPay } from "./correct-pay.server.ts";
import { enterPay } from "./enter-pay.server.ts";
import { findPayEntry } from "./find-pay-entry.server.ts";
import { findRolePay } from "./find-role-pay.server.ts";
import { removePay } from "./remove-pay.server.ts";

withTestDatabase();

const SEED = system("test");

test("a role pays what its vacatures showed in a year, closed ones too and drafts not", async () => {
  const employers = [await anEmployer(), await anEmployer(), await anEmployer()];
  const [first = await anEmployer()] = employers;
  for (const employer of employers) {
    await aPublishedVacature(employer, { roleId: "planner" });
    const { id } = await aPublishedVacature(employer, { roleId: "planner" });
    await closeVacature(SEED, { id, outcome: "filled" });
  }
  await aDraft(first, { roleId: "planner", salaryMax: "9.000" });
  const old = await aPublishedVacature(first, { roleId: "planner", salaryMax: "8.000" });
  const longAgo = new Date(today().getTime() - 366 * 86_400_000);
  await db().vacature.update({ where: { id: old.id }, data: { publishedAt: longAgo } });
  await aPublishedVacature(first, { roleId: "facturist" });

  const pay = await findRolePay("planner");
  expect(pay?.published).toMatchObject({ vacatures: 6, employers: 3, standing: "shown" });
  expect(pay?.published.spread?.[36]).toMatchObject({ low: 290_000, high: 340_000 });
  expect((await findRolePay("facturist"))?.published.standing).toBe("few-vacatures");
  expect(await findRolePay("geen-beroep")).toBeNull();
});

test("what an editor enters, corrects and removes is seen at the next look", async () => {
  const { id: accountId } = await anAccount("admin");
  const admin = { kind: "admin", accountId } as const;
  const id = await enterPay(SEED, payInput());
  expect((await findRolePay("planner"))?.entries).toMatchObject([
    { minCents: 280_000, maxCents: 330_000, weeklyHours: 36, invented: true },
  ]);
  const { seen } = await findPayEntry(admin, id);
  await correctPay(admin, { id, ...payInput({ amountMax: "3.500" }), seen });
  expect((await findRolePay("planner"))?.entries).toMatchObject([
    { maxCents: 350_000, invented: false },
  ]);
  await expect(correctPay(admin, { id, ...payInput(), seen })).rejects.toMatchObject({
    fields: { amountMax: "Intussen is bewaard: 3500" },
  });
  await expect(removePay(admin, { id, seen })).rejects.toThrow("intussen");
  await removePay(admin, { id, seen: (await findPayEntry(admin, id)).seen });
  expect((await findRolePay("planner"))?.entries).toEqual([]);
  await expectRefusal(() => removePay(admin, { id }), "er niet meer");
});

test("the minimum wage beside it is that of today, as soon as it is entered", async () => {
  await findRolePay("planner");
  const source = "Verzonnen voor de test";
  await enterMinimumWage(SEED, { from: today(), hourCents: 1_499, source });
  expect((await findRolePay("planner"))?.minimum).toMatchObject({ hourCents: 1_499, source });
});

test.each([
  ["hour", 299, 2_000],
  ["hour", 2_000, 20_001],
  ["month", 49_999, 300_000],
  ["month", 300_000, 299_999],
  ["year", 3_000_000, 30_000_001],
])("the database takes no amount a %s from %i to %i", async (period, minCents, maxCents) => {
  const sql = `INSERT INTO "PayEntry" (id, "roleId", period, "minCents", "maxCents", "weeklyHours", experience, source, "measuredOn")
    VALUES ('x', 'planner', '${period}', ${minCents}, ${maxCents}, 36, 'starting', 'bron', '2026-01-01')`;
  await expect(runStatement(sql)).rejects.toThrow(/PayEntry_amount_range/);
});
