import { expect, test } from "vitest";
import { rebuildCandidatePool } from "#app/features/matching/pool/candidate-pool.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findPortfolio } from "./portfolio.server.ts";

withTestDatabase();

test("good candidates are proposed where there is room, and an accepted line is gone from it", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const vacature = await aPublishedVacature(employer);
  const { candidateId } = await aCandidate();
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      roleIds: ["backofficemedewerker"],
      payWishCents: 300_000,
      payWishHours: 36,
      maxDistanceKm: 30,
      hybridDaysWish: 1,
    },
    select: { id: true },
  });
  await rebuildCandidatePool();
  const proposed = await findPortfolio(consultant, { page: 1 });
  const ids = proposed.vacatures.flatMap(({ proposals }) => proposals.map((p) => p.candidate.id));
  expect(ids).toEqual([candidateId]);
  expect(proposed.figures.solved).toMatchObject({ proposals: 1, overAsked: 0 });
  await shortlistCandidate(consultant, { vacatureId: vacature.id, candidateId });
  const rest = await findPortfolio(consultant, { page: 1 });
  expect(rest.vacatures.map(({ underway, proposals }) => [underway, proposals.length])).toEqual([
    [1, 0],
  ]);
  expect(await findPortfolio(consultant, { page: 2 })).toMatchObject({ open: 1, vacatures: [] });
});

test("only the bureau reads the portfolio", async () => {
  await expect(findPortfolio(await anEmployer(), { page: 1 })).rejects.toThrow();
  await expect(findPortfolio(await aCandidate(), { page: 1 })).rejects.toThrow();
});
