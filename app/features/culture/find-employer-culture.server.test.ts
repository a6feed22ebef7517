import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { anAccount, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { CHOICE_SETS } from "./choice-sets.ts";
import type { CultureChoice } from "./culture-profile.ts";
import { findEmployerCulture } from "./find-employer-culture.server.ts";

withTestDatabase();

const lowest = CHOICE_SETS.map((statements, set) => ({
  set,
  best: Math.min(...statements),
  worst: Math.max(...statements),
}));

async function answer(organisationId: string, accountId: string, choices: CultureChoice[]) {
  await db().cultureResponse.create({
    data: { organisationId, accountId, seed: 1, choices, completedAt: new Date() },
  });
}

test("a member reads the team from three raters on, and only after answering", async () => {
  const member = await anEmployer();
  const { organisationId } = member;
  for (let rater = 0; rater < 2; rater++) {
    await answer(organisationId, (await anAccount("employer")).id, lowest);
  }
  const seen = async () => {
    const { state, rows, extremes, differences } = await findEmployerCulture(member);
    return { state, team: rows.some(({ team }) => team !== null), extremes, differences };
  };
  const nothing = { team: false, extremes: { most: [], least: [] }, differences: [] };
  expect(await seen()).toEqual({ state: "yours-first", ...nothing });
  await answer(organisationId, member.accountId, lowest);
  expect(await seen()).toMatchObject({ state: "clear", team: true });
});

test("two raters read nothing of each other, and an invited third who answered little does not count", async () => {
  const member = await anEmployer();
  const { organisationId } = member;
  await answer(organisationId, member.accountId, lowest);
  await answer(organisationId, (await anAccount("employer")).id, lowest);
  await answer(organisationId, (await anAccount("employer")).id, lowest.slice(0, 3));
  const culture = await findEmployerCulture(member);
  expect(culture).toMatchObject({ state: "too-few", counting: 2, agreement: null });
  expect(culture.rows.every(({ team }) => team === null)).toBe(true);
  expect(culture.extremes).toEqual({ most: [], least: [] });
});
