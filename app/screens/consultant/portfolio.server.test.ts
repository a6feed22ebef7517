import { afterEach, expect, test } from "vitest";
import { rebuildCandidatePool } from "#app/features/matching/pool/candidate-pool.server.ts";
import {
  solveChangedPortfolio,
  solvePortfolio,
} from "#app/features/matching/portfolio/solve-portfolio.server.ts";
import { deleteCandidate } from "#app/features/retention/delete-candidate.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { system } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { listProgress } from "#app/platform/progress.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { countStatements } from "#tests/support/databases/count-statements.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findPortfolio } from "./portfolio.server.ts";

withTestDatabase();

afterEach(async () => {
  shiftClock(0);
  await db().setting.deleteMany({ where: { key: "portfolio" } });
});

const DAY_MS = 86_400_000;

/** Longer than the pause between two solutions. */
const SIX_MINUTES = 6 * 60_000;

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
  const clock = system("clock");
  const shownIds = async () =>
    (await findPortfolio(consultant, { page: 1 })).vacatures.flatMap(({ proposals }) =>
      proposals.map(({ candidate }) => candidate.id),
    );
  expect(await findPortfolio(consultant, { page: 1 })).toMatchObject({ solvedAt: null, open: 1 });
  expect(await shownIds()).toEqual([candidateId]);
  expect(await solveChangedPortfolio(clock)).toBe(true);
  const proposed = await findPortfolio(consultant, { page: 1 });
  expect(proposed.figures?.solved).toMatchObject({ proposals: 1, overAsked: 0 });
  expect(await shownIds()).toEqual([candidateId]);
  await shortlistCandidate(consultant, { vacatureId: vacature.id, candidateId });
  const rest = await findPortfolio(consultant, { page: 1 });
  expect(rest.vacatures.map(({ underway, proposals }) => [underway, proposals.length])).toEqual([
    [1, 0],
  ]);
  expect(await findPortfolio(consultant, { page: 2 })).toMatchObject({ open: 1, vacatures: [] });
});

test.each([
  ["noon", "12:00"],
  ["the hour after midnight in Amsterdam", "23:10"],
])(
  "at %s all are solved again when something changed, not too soon, and not for nothing",
  async (_, time) => {
    const clock = system("clock");
    await aPublishedVacature(await anEmployer());
    const tomorrow = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
    const moment = Date.parse(`${tomorrow}T${time}:00Z`) - Date.now();
    shiftClock(moment);
    await rebuildCandidatePool();
    expect(await solveChangedPortfolio(clock)).toBe(true);
    const { candidateId } = await aCandidate();
    await transaction((tx) => markChanged(tx, "candidate", candidateId));
    expect(await solveChangedPortfolio(clock)).toBe(false);
    shiftClock(moment + SIX_MINUTES);
    expect(await solveChangedPortfolio(clock)).toBe(true);
    shiftClock(moment + 2 * SIX_MINUTES);
    expect(await solveChangedPortfolio(clock)).toBe(false);
    await transaction((tx) => markChanged(tx, "candidate", candidateId));
    expect(await solveChangedPortfolio(clock)).toBe(true);
    expect(await listProgress()).toEqual([]);
  },
);

test("a person who is deleted or hides is on no line any more", async () => {
  const vacature = await aPublishedVacature(await anEmployer());
  const [gone, hidden] = [await aCandidate(), await aCandidate()];
  await db().portfolioLine.createMany({
    data: [gone, hidden].map(({ candidateId }) => ({
      vacatureId: vacature.id,
      candidateId,
      total: 80,
    })),
  });
  await solvePortfolio(system("clock"));
  await db().portfolioLine.deleteMany({});
  await db().portfolioLine.createMany({
    data: [gone, hidden].map(({ candidateId }) => ({
      vacatureId: vacature.id,
      candidateId,
      total: 80,
    })),
  });
  await deleteCandidate(system("clock"), { candidateId: gone.candidateId });
  await db().candidate.update({
    where: { id: hidden.candidateId },
    data: { findable: false },
    select: { id: true },
  });
  expect(await db().portfolioLine.count()).toBe(1);
  const { vacatures } = await findPortfolio(await aConsultant(), { page: 1 });
  expect(vacatures.flatMap(({ proposals }) => proposals)).toEqual([]);
});

test("the statements of a page are as many for one vacature as for ten", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const line = async () => {
    const vacature = await aPublishedVacature(employer);
    const { candidateId } = await aCandidate();
    await db().portfolioLine.create({
      data: { vacatureId: vacature.id, candidateId, total: 80 },
      select: { total: true },
    });
  };
  await solvePortfolio(system("clock"));
  await line();
  const { statements } = await countStatements(() => findPortfolio(consultant, { page: 1 }));
  for (let i = 0; i < 9; i++) await line();
  const ten = await countStatements(() => findPortfolio(consultant, { page: 1 }));
  expect(ten.statements).toBe(statements);
});

test("only the bureau reads the portfolio", async () => {
  await expect(findPortfolio(await anEmployer(), { page: 1 })).rejects.toThrow();
  await expect(findPortfolio(await aCandidate(), { page: 1 })).rejects.toThrow();
  await expect(solvePortfolio(await anEmployer())).rejects.toThrow();
});
