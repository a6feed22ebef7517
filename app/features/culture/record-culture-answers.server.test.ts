import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  aDraft,
  anAccount,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { CHOICE_SETS } from "./choice-sets.ts";
import { recordCultureAnswers } from "./record-culture-answers.server.ts";

withTestDatabase();

const CHOICES = CHOICE_SETS.map((statements, set) => ({
  set,
  best: statements[0] ?? -1,
  worst: statements[1] ?? -1,
}));

async function marksOf(kind: string, id: string): Promise<number> {
  return (await db().change.findFirst({ where: { kind, id } }))?.version ?? 0;
}

test("what a candidate answered on paper stands as finished, and the matches follow", async () => {
  const [consultant, { candidateId }] = [await aConsultant(), await aCandidate()];
  const input = { respondent: { candidateId }, seed: 7, choices: CHOICES };
  await recordCultureAnswers(consultant, input);
  const response = await db().cultureResponse.findUniqueOrThrow({ where: { candidateId } });
  expect(response).toMatchObject({ seed: 7, choices: CHOICES });
  expect(response.completedAt).toBeInstanceOf(Date);
  expect(await verbsOf(response.id)).toEqual(["record-culture-answers"]);
  expect(await marksOf("candidate", candidateId)).toBe(1);
});

test("what a rater answered moves the employer's vacatures that stand online, and no others", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const ids = {
    online: (await aPublishedVacature(employer)).id,
    draft: (await aDraft(employer)).id,
    other: (await aPublishedVacature(await anEmployer())).id,
  };
  const before = await Promise.all(Object.values(ids).map((id) => marksOf("vacature", id)));
  const { id: accountId } = await anAccount("employer");
  const respondent = { organisationId: employer.organisationId, accountId };
  await recordCultureAnswers(consultant, { respondent, seed: 1, choices: CHOICES });
  const after = await Promise.all(Object.values(ids).map((id) => marksOf("vacature", id)));
  expect(after.map((mark, i) => mark - (before[i] ?? 0))).toEqual([1, 0, 0]);
});

test("answers that belong to no question are taken from nobody, and any only from the bureau", async () => {
  const [consultant, candidate] = [await aConsultant(), await aCandidate()];
  const respondent = { candidateId: candidate.candidateId };
  const outside = { set: 0, best: 20, worst: 19 };
  const before = await countTraces();
  for (const choices of [[outside], [...CHOICES, CHOICES[0] ?? outside]])
    expect(() => recordCultureAnswers(consultant, { respondent, seed: 1, choices })).toThrow();
  expect(await countTraces()).toEqual(before);
  for (const actor of [candidate, await anEmployer()]) {
    const input = { respondent, seed: 1, choices: CHOICES };
    await expectRefusal(async () => recordCultureAnswers(actor, input), "bestaat niet");
  }
});
