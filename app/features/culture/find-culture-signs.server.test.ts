import { expect, test } from "vitest";
import { shiftClock } from "#app/platform/clock.server.ts";
import { aCandidate, aConsultant, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { answerCultureSet } from "./answer-culture-set.server.ts";
import { CHOICE_SETS } from "./choice-sets.ts";
import { findCultureSet } from "./find-culture-set.server.ts";
import { findCultureSigns } from "./find-culture-signs.server.ts";

withTestDatabase();

test("somebody who always takes the first place in no time is flagged to the bureau alone", async () => {
  const [candidate, employer, consultant] = [
    await aCandidate(),
    await anEmployer(),
    await aConsultant(),
  ];
  for (const set of CHOICE_SETS.keys()) {
    shiftClock(1000 * set);
    const { statements } = await findCultureSet(candidate, set + 1);
    const [best, worst] = [statements[0], statements[4]].map((shown) => Number(shown?.value));
    await answerCultureSet(candidate, { set: set + 1, best: best ?? 0, worst: worst ?? 0 });
  }
  shiftClock(0);
  const about = {
    candidateId: candidate.candidateId,
    organisationId: employer.organisationId,
  };
  expect(await findCultureSigns(consultant, about)).toMatchObject([
    { who: "Jip Jansen", answered: 21, samePosition: true, tooFast: true },
  ]);
  await expect(findCultureSigns(employer, about)).rejects.toThrow();
  await expect(findCultureSigns(candidate, about)).rejects.toThrow();
});
