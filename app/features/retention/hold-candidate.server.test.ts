import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { meanwhile } from "#tests/support/databases/meanwhile.ts";
import {
  anApplicant,
  aRejectedApplicant,
  isThere,
  onDay,
} from "#tests/support/retention-people.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";

withTestDatabase();

const CLOCK = system("test");

test("who applies at the moment of the deletion is kept", async () => {
  const { candidateId } = await aRejectedApplicant();
  const { id: vacatureId } = await aPublishedVacature(await anEmployer());
  onDay(40);
  const endedBy = today();
  const [deletion] = await meanwhile(
    (tx) =>
      tx.application.create({
        data: { vacatureId, candidateId, origin: "applied" },
        select: { id: true },
      }),
    [() => deleteCandidate(CLOCK, { candidateId, endedBy })],
  );
  onDay(0);
  expect(deletion).toEqual({ status: "fulfilled", value: false });
  expect(await isThere({ candidateId })).toBe(true);
});

test("a decision that was being written when its person is deleted is in the record", async () => {
  const { candidateId, id } = await anApplicant();
  const ended = { stage: "rejected", rejectionReason: "hours", endedAt: new Date() } as const;
  const [deletion] = await meanwhile(
    (tx) => tx.application.update({ where: { id }, data: ended, select: { id: true } }),
    [() => deleteCandidate(CLOCK, { candidateId })],
  );
  expect(deletion?.status).toBe("fulfilled");
  const records = await db().decisionRecord.findMany({
    where: { candidateId },
    select: { stage: true, rejectionCode: true },
  });
  expect(records).toEqual([{ stage: "rejected", rejectionCode: "hours" }]);
});
