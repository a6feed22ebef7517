import { expect, test } from "vitest";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { system } from "#app/platform/actor.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces } from "#tests/support/traces.ts";
import { markChanged } from "./changes.server.ts";
import { db, onCommit, type Tx, transaction } from "./db.server.ts";
import { queueMail } from "./mail/mail.server.ts";

withTestDatabase();

async function leaveEverything(tx: Tx): Promise<void> {
  await recordEvent(tx, system("test"), { verb: "test", subject: ["thing", "1"] });
  await markChanged(tx, "vacature", "1");
  await queueMail(tx, {
    template: "existing-account",
    to: "iemand@voorbeeld.example",
    props: { name: "Iemand", signInUrl: "http://x/", resetUrl: "http://x/" },
  });
}

test("a commit leaves one event, one change mark, one mail and its job", async () => {
  const before = await countTraces();
  await transaction(leaveEverything);
  const after = await countTraces();
  expect(after).toEqual({
    events: before.events + 1,
    marks: before.marks + 1,
    mails: before.mails + 1,
    jobs: before.jobs + 1,
  });
});

test("a roll-back leaves none of them and calls nobody", async () => {
  const before = await countTraces();
  let called = false;
  const broken = transaction(async (tx) => {
    onCommit(tx, () => {
      called = true;
    });
    await leaveEverything(tx);
    throw new Error("halverwege");
  });
  await expect(broken).rejects.toThrow("halverwege");
  expect(await countTraces()).toEqual(before);
  expect(called).toBe(false);
});

test("a long chain of statements lets others have their turns", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  for (let i = 0; i < 100; i++)
    await db().$queryRaw`SELECT sum(n) FROM generate_series(1, 20000) n`;
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
