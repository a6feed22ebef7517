import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aPersonFullOf } from "#tests/support/retention-people.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";
import { purgeLogs } from "./purge-logs.server.ts";

withTestDatabase();

const CLOCK = system("clock");
const CANARY = `kanarie${randomUUID().slice(0, 8)}`;

test("what stays of decisions are figures, codes and dates, without a word, a place or a postcode", async () => {
  const { candidate, vacatures } = await aPersonFullOf(CANARY);
  await deleteCandidate(candidate, candidate);
  const records = await db().decisionRecord.findMany({
    where: { candidateId: candidate.candidateId },
  });
  const of = (vacatureId: string) => records.find((record) => record.vacatureId === vacatureId);
  expect(records).toHaveLength(3);
  expect(of(vacatures.done)).toMatchObject({
    origin: "applied",
    stage: "rejected",
    rejectionCode: "hours",
    endedAt: expect.any(Date),
  });
  expect(of(vacatures.running)).toMatchObject({ stage: "received", endedAt: null });
  expect(of(vacatures.judged)).toMatchObject({
    origin: "proposed",
    verdict: "no",
    verdictCode: "skills",
    presentedAt: expect.any(Date),
    ruleVersion: expect.any(String),
    score: {
      total: expect.any(Number),
      criteria: expect.arrayContaining([
        expect.objectContaining({ key: "skill:excel", weight: expect.any(Number) }),
      ]),
    },
  });
  const kept = JSON.stringify(records);
  expect(kept).not.toMatch(/"(label|asked|evidence|quote|agreements|differences|adds)"/);
  expect(kept).not.toMatch(/3511|Utrecht/i);
  expect(kept).not.toContain(CANARY);
});

test("the log about a deleted person goes after its period, and nobody else's", async () => {
  const { candidate } = await aPersonFullOf(CANARY);
  const { candidateId } = candidate;
  const other = await aPersonFullOf(CANARY);
  await deleteCandidate(candidate, candidate);
  const deletedAt = now();
  const count = async () => ({
    records: await db().decisionRecord.count({ where: { candidateId } }),
    events: await db().event.count({ where: { candidateId } }),
  });
  const before = await count();
  expect(before).toMatchObject({ records: 3 });
  await purgeLogs(CLOCK, { before: new Date(deletedAt.getTime() - 60_000) });
  expect(await count()).toEqual(before);
  expect(before.events).toBeGreaterThan(5);
  const others = await db().event.count({
    where: { candidateId: other.candidate.candidateId },
  });
  await purgeLogs(CLOCK, { before: new Date(deletedAt.getTime() + 1) });
  expect(await count()).toEqual({ records: 0, events: 0 });
  expect(await db().event.count({ where: { candidateId: other.candidate.candidateId } })).toBe(
    others,
  );
});
