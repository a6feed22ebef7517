import { afterEach, expect, test } from "vitest";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, aConsultant, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { verbsOf } from "#tests/support/traces.ts";
import { recordViews } from "./record-views.server.ts";

withTestDatabase();

afterEach(() => shiftClock(0));

test("a view is written once a day for a viewer, a person and a kind, also at the same moment", async () => {
  const [consultant, colleague, { candidateId }] = [
    await aConsultant(),
    await aConsultant(),
    await aCandidate(),
  ];
  const view = { verb: "view-candidate", candidateId } as const;
  await Promise.all([1, 2, 3].map(() => recordViews(consultant, [view, view])));
  expect(await verbsOf(candidateId)).toEqual(["view-candidate"]);
  await recordViews(colleague, [view]);
  await recordViews(consultant, [{ ...view, verb: "view-cv" }]);
  expect(await verbsOf(candidateId)).toHaveLength(3);
  shiftClock(24 * 3600 * 1000);
  await recordViews(consultant, [view]);
  expect(await verbsOf(candidateId)).toHaveLength(4);
});

test("a view for another vacature is another view, and an employer's names its organisation", async () => {
  const [employer, { candidateId }] = [await anEmployer(), await aCandidate()];
  const view = { verb: "view-anonymous-profile", candidateId } as const;
  await recordViews(employer, [
    { ...view, vacatureId: "one" },
    { ...view, vacatureId: "two" },
  ]);
  const events = await db().event.findMany({ where: { candidateId }, orderBy: { id: "asc" } });
  expect(events.map(({ vacatureId }) => vacatureId)).toEqual(["one", "two"]);
  expect(events[0]).toMatchObject({
    actorKind: "employer",
    actorId: employer.accountId,
    organisationId: employer.organisationId,
    subjectId: candidateId,
  });
});

test("looking at oneself is no view", async () => {
  const candidate = await aCandidate();
  const { candidateId } = candidate;
  await recordViews(candidate, [{ verb: "view-cv", candidateId }]);
  expect(await verbsOf(candidateId)).toEqual([]);
});
