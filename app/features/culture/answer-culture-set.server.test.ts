import { expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, verbsOf } from "#tests/support/traces.ts";
import { answerCultureSet } from "./answer-culture-set.server.ts";
import { CHOICE_SETS } from "./choice-sets.ts";

withTestDatabase();

/** The first and last statement of a set (counted from 1) as best and worst. */
function answerTo(set: number) {
  const shown = CHOICE_SETS[set - 1] ?? [];
  return { set, best: shown[0] ?? -1, worst: shown.at(-1) ?? -1 };
}

function responseOf(candidateId: string) {
  return db().cultureResponse.findUniqueOrThrow({ where: { candidateId } });
}

test("a candidate's first answer starts a response with a stored seed and names the next set", async () => {
  const candidate = await aCandidate();
  const progress = await answerCultureSet(candidate, answerTo(1));
  const response = await responseOf(candidate.candidateId);
  expect(progress).toEqual({ answered: 1, of: 21, complete: false, next: 2 });
  expect(response.seed).toBeGreaterThanOrEqual(0);
  expect(response.choices).toEqual([{ ...answerTo(1), set: 0 }]);
});

test("answering a set again replaces the answer and keeps the seed", async () => {
  const candidate = await aCandidate();
  await answerCultureSet(candidate, answerTo(3));
  const { seed } = await responseOf(candidate.candidateId);
  const { best, worst } = answerTo(3);
  await answerCultureSet(candidate, { set: 3, best: worst, worst: best });
  const response = await responseOf(candidate.candidateId);
  expect(response.choices).toEqual([{ set: 2, best: worst, worst: best }]);
  expect(response.seed).toBe(seed);
});

test("the 21st answer completes the questionnaire, in any order", async () => {
  const candidate = await aCandidate();
  for (let set = 21; set > 1; set--) await answerCultureSet(candidate, answerTo(set));
  expect((await responseOf(candidate.candidateId)).completedAt).toBeNull();
  const progress = await answerCultureSet(candidate, answerTo(1));
  expect(progress).toEqual({ answered: 21, of: 21, complete: true, next: null });
  expect((await responseOf(candidate.candidateId)).completedAt).toBeInstanceOf(Date);
});

test("two answers at the same moment are both kept", async () => {
  const candidate = await aCandidate();
  await Promise.all([1, 2, 3].map((set) => answerCultureSet(candidate, answerTo(set))));
  expect((await responseOf(candidate.candidateId)).choices).toHaveLength(3);
});

test("an answer leaves an event and a change mark of the candidate", async () => {
  const candidate = await aCandidate();
  const before = await countTraces();
  await answerCultureSet(candidate, answerTo(1));
  const after = await countTraces();
  const { id } = await responseOf(candidate.candidateId);
  expect(await verbsOf(id)).toEqual(["answer-culture-set"]);
  expect(after.marks - before.marks).toBe(1);
});

test("a member answers for the own organisation and marks each of its published vacatures", async () => {
  const employer = await anEmployer();
  await aPublishedVacature(employer);
  await aPublishedVacature(employer);
  const before = await countTraces();
  await answerCultureSet(employer, answerTo(1));
  const after = await countTraces();
  const response = await db().cultureResponse.findFirstOrThrow({
    where: { organisationId: employer.organisationId },
  });
  expect(response.accountId).toBe(employer.accountId);
  expect(after.marks - before.marks).toBe(2);
});

test("neither a consultant nor an anonymous visitor answers", async () => {
  const consultant = await aConsultant();
  await expect(answerCultureSet(consultant, answerTo(1))).rejects.toThrow("geen toegang");
  await expect(answerCultureSet(ANONYMOUS, answerTo(1))).rejects.toThrow("geen toegang");
});

test("the same statement twice, one of another set or a set that is not there leaves nothing", async () => {
  const candidate = await aCandidate();
  const { best, worst } = answerTo(1);
  const stranger = Array.from({ length: 21 }, (_, i) => i).find(
    (statement) => !CHOICE_SETS[0]?.includes(statement),
  );
  const before = await countTraces();
  await expect(answerCultureSet(candidate, { set: 1, best, worst: best })).rejects.toThrow(
    "twee verschillende",
  );
  await expect(
    answerCultureSet(candidate, { set: 1, best: stranger ?? -1, worst }),
  ).rejects.toThrow("hoort niet bij deze vraag");
  await expect(answerCultureSet(candidate, { set: 22, best, worst })).rejects.toThrow();
  expect(await countTraces()).toEqual(before);
  expect(await db().cultureResponse.count({ where: { candidateId: candidate.candidateId } })).toBe(
    0,
  );
});
