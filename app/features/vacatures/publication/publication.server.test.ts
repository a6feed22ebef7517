import { expect, test } from "vitest";
import { enterMinimumWage, findMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aConsultant,
  aDraft,
  anEmployer,
  aPublishedVacature,
  vacatureInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, verbsOf } from "#tests/support/traces.ts";
import { closeVacature } from "../close-vacature.server.ts";
import { publishVacature } from "../publish-vacature.server.ts";
import { reviseVacature } from "../revise-vacature.server.ts";
import { allowDemands } from "./allow-demands.server.ts";
import { findPublicationGate } from "./find-publication-gate.server.ts";

withTestDatabase();

const GROUND = "Minimumleeftijd die in de Drank- en Horecawet staat.";
const statusOf = async (id: string) =>
  (await db().vacature.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

test("without a pay range nothing goes online", async () => {
  const [consultant, { id }] = [await aConsultant(), await aDraft(await anEmployer())];
  const set = (data: object) => db().vacature.update({ where: { id }, data });
  // The database takes no amount that is none; two in the wrong order are left to the rule.
  await expect(set({ salaryMinCents: 0 })).rejects.toThrow();
  await set({ salaryMinCents: 300_000, salaryMaxCents: 299_999 });
  await expect(publishVacature(consultant, { id })).rejects.toThrow("loonbandbreedte");
  expect(await statusOf(id)).toBe("draft");
});

test("pay under the legal minimum is refused to the cent, for what is online too", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const minimum = await findMinimumWage(db(), today());
  const month = ((minimum?.hourCents ?? 0) * 52 * 36) / 12;
  const pay = (cents: number) => ({
    salaryMin: String(Math.ceil(cents) / 100).replace(".", ","),
    salaryMax: "3200",
    salaryHours: 36,
  });
  const low = await aDraft(employer, pay(month - 2));
  await expect(publishVacature(consultant, low)).rejects.toThrow("wettelijk minimum");
  const just = await aPublishedVacature(employer, pay(month));
  const revised = { ...vacatureInput(pay(month - 2)), id: just.id };
  const before = await countTraces();
  await expect(reviseVacature(consultant, revised)).rejects.toThrow("wettelijk minimum");
  expect(await countTraces()).toEqual(before);
});

test("without an amount for today nothing goes online until an admin enters it", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  const rows = await db().minimumWage.findMany();
  await db().minimumWage.deleteMany({});
  await expect(publishVacature(consultant, { id })).rejects.toThrow("nog niet ingevoerd");
  const input = { from: today(), hourCents: 1455, source: "Verzonnen voor deze test" };
  expect(() => enterMinimumWage(consultant, input)).toThrow("geen toegang");
  await enterMinimumWage(system("seed"), input);
  await publishVacature(consultant, { id });
  expect(await statusOf(id)).toBe("published");
  await db().minimumWage.deleteMany({});
  await db().minimumWage.createMany({ data: rows });
});

test("a row that is no half year does not get into the table", async () => {
  const data = { validFrom: new Date("2030-02-01"), validTo: new Date("2030-06-30") };
  await expect(
    db().minimumWage.create({ data: { ...data, hourCents: 1455, source: "x" } }),
  ).rejects.toThrow("MinimumWage_half_year");
});

test("a forbidden demand goes online only after a colleague recorded the exception", async () => {
  const [first, second, employer] = [await aConsultant(), await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer, {
    summary: "Je bent minimaal 18 jaar oud en schenkt aan de bar, naast het werk aan de balie.",
  });
  await expect(publishVacature(first, { id })).rejects.toThrow("minimaal 18 jaar oud");
  await allowDemands(first, { id, ground: GROUND });
  await expect(publishVacature(first, { id })).rejects.toThrow("minimaal 18 jaar oud");
  expect((await findPublicationGate(second, id)).obstacles).toEqual([]);
  expect(() => allowDemands(employer, { id, ground: GROUND })).toThrow();
  await publishVacature(second, { id });
  expect(await verbsOf(id)).toEqual(["draft-vacature", "allow-demands", "publish-vacature"]);
});

test("an exception covers the demand it was made for, not one that comes later", async () => {
  const [first, second, employer] = [await aConsultant(), await aConsultant(), await anEmployer()];
  const summary = "Je bent minimaal 18 jaar oud en schenkt aan de bar, naast het werk.";
  const { id } = await aDraft(employer, { summary });
  await allowDemands(first, { id, ground: GROUND });
  await publishVacature(second, { id });
  const offer = "Alleen vrouwen";
  const revised = { ...vacatureInput({ summary, offer }), id };
  await expect(reviseVacature(second, revised)).rejects.toThrow("Alleen vrouwen");
});

test("a vacature that closes today, or was closed, does not go online", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id } = await aDraft(employer);
  await db().vacature.update({ where: { id }, data: { closesOn: today() } });
  await expect(publishVacature(consultant, { id })).rejects.toThrow("sluitingsdatum");
  const closed = await aPublishedVacature(employer);
  await closeVacature(consultant, { id: closed.id, outcome: "closed" });
  await expect(publishVacature(consultant, closed)).rejects.toThrow("gesloten");
  const others = await aPublishedVacature(await anEmployer());
  await expect(closeVacature(employer, { id: others.id, outcome: "closed" })).rejects.toThrow();
});
