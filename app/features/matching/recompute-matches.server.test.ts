import { expect, test } from "vitest";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import {
  aCandidate,
  anEmployer,
  aPublishedVacature,
  wishesInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { recomputeMatches } from "./recompute-matches.server.ts";
import { matchScoreSchema } from "./schema.ts";
import { explainMatch } from "./score/explain-match.ts";
import { storeMatch } from "./store-match.server.ts";

withTestDatabase();

const NIGHT = system("test");
const AUDIENCES = ["consultant", "candidate", "employer"] as const;

async function aPair() {
  const employer = await anEmployer();
  const candidate = await aCandidate();
  const { id: vacatureId } = await aPublishedVacature(employer);
  return { candidate, pair: { vacatureId, candidateId: candidate.candidateId } };
}

async function storedScore(pair: { vacatureId: string; candidateId: string }) {
  const { score } = await db().match.findUniqueOrThrow({
    where: { vacatureId_candidateId: pair },
    select: { score: true },
  });
  return matchScoreSchema.parse(score);
}

const wishFor = (hoursMax: number) =>
  wishesInput({ hoursMin: 8, hoursMax, contractForms: ["zzp"] });

test("a stored match follows its candidate, a proposed one never does", async () => {
  const [open, proposed] = [await aPair(), await aPair()];
  await transaction((tx) => storeMatch(tx, open.pair));
  const presented = await transaction((tx) => storeMatch(tx, proposed.pair, { freeze: true }));
  for (const { candidate } of [open, proposed])
    await updateWishes(candidate, { ...wishFor(12), candidateId: candidate.candidateId });
  expect(await recomputeMatches(NIGHT)).toBeGreaterThan(0);
  const now = await storedScore(open.pair);
  expect(now.criteria.find(({ key }) => key === "contract")?.state).toBe("not-met");
  expect(await db().event.count({ where: { ...open.pair, verb: "recompute-match" } })).toBe(1);
  expect(await db().event.count({ where: { ...proposed.pair, verb: "recompute-match" } })).toBe(0);
  expect(await storedScore(proposed.pair)).toEqual(presented);
});

test("what did not change is left alone once the clocks agree", async () => {
  const { pair } = await aPair();
  shiftClock(60_000);
  await transaction((tx) => storeMatch(tx, pair));
  await recomputeMatches(NIGHT);
  expect(await recomputeMatches(NIGHT)).toBe(0);
  shiftClock(0);
});

test("an application without a stored match gets one", async () => {
  const { pair } = await aPair();
  await db().application.create({ data: { ...pair, origin: "applied" }, select: { id: true } });
  await recomputeMatches(NIGHT);
  expect((await storedScore(pair)).candidateId).toBe(pair.candidateId);
});

test("every explanation of a stored match comes from its snapshot alone", async () => {
  const { candidate, pair } = await aPair();
  const score = await transaction((tx) => storeMatch(tx, pair, { freeze: true }));
  const before = AUDIENCES.map((audience) => explainMatch(score, audience));
  await updateWishes(candidate, { ...wishFor(16), candidateId: candidate.candidateId });
  await db().candidateSkill.deleteMany({ where: { candidateId: pair.candidateId } });
  await db().vacatureSkill.deleteMany({ where: { vacatureId: pair.vacatureId } });
  const stored = await storedScore(pair);
  expect(AUDIENCES.map((audience) => explainMatch(stored, audience))).toEqual(before);
});

test("nobody outside the bureau recomputes", async () => {
  await expect(recomputeMatches(ANONYMOUS)).rejects.toThrow();
});
