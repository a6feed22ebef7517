import { expect, test } from "vitest";
import { type Actor, ANONYMOUS, system } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { recordEvent } from "./record-event.server.ts";

withTestDatabase();

test("an event says who did it: the account, the job by its name, or nobody", async () => {
  const actors: Actor[] = [
    { kind: "candidate", accountId: "one", candidateId: null },
    { kind: "employer", accountId: "two", organisationId: "o" },
    { kind: "consultant", accountId: "three" },
    { kind: "admin", accountId: "four" },
    system("nightly"),
    ANONYMOUS,
  ];
  for (const actor of actors)
    await transaction((tx) =>
      recordEvent(tx, actor, { verb: "save-view", subject: ["saved-view", "x"], reasonCode: "y" }),
    );
  const events = await db().event.findMany({ where: { subjectId: "x" }, orderBy: { id: "asc" } });
  expect(events.map(({ actorKind, actorId }) => [actorKind, actorId])).toEqual([
    ["candidate", "one"],
    ["employer", "two"],
    ["consultant", "three"],
    ["admin", "four"],
    ["system", "nightly"],
    ["anonymous", null],
  ]);
  expect(events[0]).toMatchObject({ subjectKind: "saved-view", reasonCode: "y" });
});
