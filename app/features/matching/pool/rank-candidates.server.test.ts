import { expect, test } from "vitest";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  wishesInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { applyPoolChanges, rebuildCandidatePool } from "./candidate-pool.server.ts";
import { listRankedCandidates } from "./list-ranked-candidates.server.ts";
import { rankCandidates } from "./rank-candidates.server.ts";
import { rankVacatures } from "./rank-vacatures.server.ts";
import { applyVacaturePoolChanges, rebuildVacaturePool } from "./vacature-pool.server.ts";

withTestDatabase();

const SIZES = { open: 10, blocked: 10 };

test("findable people and applicants are ranked, others are not, and each is counted once", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id: vacatureId } = await aPublishedVacature(employer);
  const [found, applied, hidden] = [await aCandidate(), await aCandidate(), await aCandidate()];
  await db().candidate.updateMany({
    where: { id: { in: [applied.candidateId, hidden.candidateId] } },
    data: { findable: false },
  });
  for (const { candidateId } of [found, applied])
    await db().application.create({
      data: { vacatureId, candidateId, origin: "applied" },
      select: { id: true },
    });
  await rebuildCandidatePool();
  const ranked = await rankCandidates(consultant, vacatureId, SIZES);
  const ids = [...ranked.good, ...ranked.open, ...ranked.blocked].map(
    ({ candidateId }) => candidateId,
  );
  expect(ids.toSorted()).toEqual([found.candidateId, applied.candidateId].toSorted());
  expect(ranked.openCount + ranked.blockedCount).toBe(2);
  await expect(rankCandidates(employer, vacatureId, SIZES)).rejects.toThrow();
});

test("the pool follows a changed wish and somebody who may no longer be found", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id: vacatureId } = await aPublishedVacature(employer);
  const [stays, leaves] = [await aCandidate(), await aCandidate()];
  await rebuildCandidatePool();
  const wishes = wishesInput({ hoursMin: 8, hoursMax: 12, contractForms: ["zzp"] });
  await updateWishes(stays, { ...wishes, candidateId: stays.candidateId });
  await db().candidate.update({
    where: { id: leaves.candidateId },
    data: { findable: false },
    select: { id: true },
  });
  await applyPoolChanges([
    { id: stays.candidateId, version: 2 },
    { id: leaves.candidateId, version: 2 },
  ]);
  const { good, open: rest } = await rankCandidates(consultant, vacatureId, SIZES);
  const open = [...good, ...rest];
  const shown = open.find(({ candidateId }) => candidateId === stays.candidateId);
  expect(shown?.criteria.find(({ key }) => key === "contract")?.state).toBe("not-met");
  expect(open.some(({ candidateId }) => candidateId === leaves.candidateId)).toBe(false);
  const page = await listRankedCandidates(consultant, vacatureId);
  expect(page.supply.good).toBe(page.goodCount);
  expect(page.good.every(({ match }) => ["sterk", "goed"].includes(match.band))).toBe(true);
});

test("a candidate's list follows what goes online, and is theirs and the bureau's alone", async () => {
  const [employer, candidate, other] = [await anEmployer(), await aCandidate(), await aCandidate()];
  await rebuildVacaturePool();
  const before = await rankVacatures(candidate, candidate.candidateId, SIZES);
  const { id } = await aPublishedVacature(employer);
  await applyVacaturePoolChanges([{ id, version: 1 }]);
  const after = await rankVacatures(candidate, candidate.candidateId, SIZES);
  expect(after.total).toBe(before.total + 1);
  await expect(rankVacatures(other, candidate.candidateId, SIZES)).rejects.toThrow();
});
