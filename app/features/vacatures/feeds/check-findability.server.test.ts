import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound, Refused } from "#app/platform/errors.ts";
import { findFindability } from "#app/screens/admin/findability.server.ts";
import { aConsultant, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { checkFindability } from "./check-findability.server.ts";

withTestDatabase();

test("nothing is said before the first look, and then that all is well", async () => {
  expect(await findFindability(system("test"))).toBeNull();
  await aPublishedVacature(await anEmployer());
  expect(await checkFindability(system("test"))).toMatchObject({ open: 1, found: 0, problems: [] });
  expect(await findFindability(system("test"))).toMatchObject({ open: 1, found: 0 });
  const consultant = await aConsultant();
  await expect(findFindability(consultant)).rejects.toThrow(NotFound);
  await expect(checkFindability(consultant)).rejects.toThrow(Refused);
});

test("a vacature that nobody would take is named with what is wrong", async () => {
  const vacature = await aPublishedVacature(await anEmployer());
  const { number } = await db().vacature.update({
    where: { id: vacature.id },
    data: { contractForms: [], publishedAt: null },
    select: { number: true },
  });
  const { problems } = await checkFindability(system("test"));
  expect(problems).toContainEqual(expect.stringMatching(/^RSS: .* ontbreekt$/));
  await db().vacature.update({
    where: { id: vacature.id },
    data: { publishedAt: new Date("2026-01-01") },
    select: { id: true },
  });
  expect((await checkFindability(system("test"))).problems).toEqual([
    `Vacature ${number}: er is geen contractvorm`,
  ]);
});
