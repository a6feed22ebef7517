import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { findPair } from "./find-pair.server.ts";
import { overrideMatch, withdrawOverride } from "./override-match.server.ts";

withTestDatabase();

const JUDGEMENT = {
  direction: "better",
  reason: "talk",
  note: "Deed dit werk twee jaar als vrijwilliger.",
} as const;

async function aPair() {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id: vacatureId } = await aPublishedVacature(employer);
  const { candidateId } = await aCandidate();
  return { consultant, employer, pair: { vacatureId, candidateId } };
}

test("a judgement stands beside the score, which it does not change, and can be taken back", async () => {
  const { consultant, pair } = await aPair();
  const before = await findPair(consultant, pair);
  await overrideMatch(consultant, { ...pair, ...JUDGEMENT });
  const judged = await findPair(consultant, pair);
  expect(judged.match).toEqual(before.match);
  expect(judged.override).toMatchObject({ ...JUDGEMENT, by: "Noor Bakker" });
  expect(await db().match.count({ where: pair })).toBe(1);
  await overrideMatch(consultant, { ...pair, ...JUDGEMENT, direction: "worse" });
  expect((await findPair(consultant, pair)).override?.direction).toBe("worse");
  await withdrawOverride(consultant, pair);
  expect((await findPair(consultant, pair)).override).toBeNull();
  const traces = await countTraces();
  await withdrawOverride(consultant, pair);
  expect(await countTraces()).toEqual(traces);
  expect(await verbsOf(`${pair.vacatureId}/${pair.candidateId}`)).toEqual([
    "override-match",
    "override-match",
    "withdraw-override",
  ]);
});

test("only the bureau judges, and only pairs that exist", async () => {
  const { consultant, employer, pair } = await aPair();
  await expectRefusal(async () => overrideMatch(employer, { ...pair, ...JUDGEMENT }), "bestaat");
  await expectRefusal(async () => withdrawOverride(employer, pair), "bestaat niet");
  const missing = { ...pair, candidateId: "onbekend", ...JUDGEMENT };
  await expectRefusal(() => overrideMatch(consultant, missing), "bestaat niet");
});
