import { expect, onTestFinished, type TestContext, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { follow, readPosition, seenVersion } from "../changes.server.ts";
import { openedDatabase, runStatement } from "../db.server.ts";
import { hearChanges } from "./hear-changes.server.ts";

withTestDatabase();

/** What another process writes when it marks a row. */
const MARK = `
  WITH marked AS (
    INSERT INTO "Change" (kind, id, version, "changedAt", position)
    VALUES ('taxonomy', $1, 1, now(), pg_current_xact_id()::text::bigint)
  ) SELECT pg_notify('changes', 'taxonomy')`;

function needsServer(context: TestContext): void {
  const isAlone = openedDatabase().kind === "pglite";
  context.skip(isAlone, "the embedded database has no other process");
}

/** A follower and a promise for each id that it is to see. */
async function following() {
  const seen = new Map<string, () => void>();
  const follower = follow("taxonomy", await readPosition(), async (marks) => {
    for (const { id } of marks) seen.get(id)?.();
  });
  const hearing = hearChanges();
  onTestFinished(async () => {
    follower.stop();
    await hearing.stop();
  });
  const sees = (id: string) => new Promise<void>((resolve) => void seen.set(id, resolve));
  return { hearing, sees };
}

test("what another process commits is told and followed", async (context) => {
  needsServer(context);
  const { hearing, sees } = await following();
  await expect.poll(() => hearing.isTold()).toBe(true);
  const arrival = sees("told");
  await runStatement(MARK, ["told"]);
  await arrival;
});

test("a line that is lost loses no change, and is found again", async (context) => {
  needsServer(context);
  const { hearing, sees } = await following();
  await expect.poll(() => hearing.isTold()).toBe(true);
  await runStatement(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`);
  await expect.poll(() => hearing.isTold()).toBe(false);
  const arrival = sees("meanwhile");
  await runStatement(MARK.replace("SELECT pg_notify('changes', 'taxonomy')", "SELECT 1"), [
    "meanwhile",
  ]);
  await arrival;
  await expect.poll(() => hearing.isTold(), { timeout: 5_000 }).toBe(true);
});

const isServer = () => process.env.TEST_DATABASE_URL !== undefined;

test
  .runIf(isServer())
  .each([
    `INSERT INTO "Setting" (key, value, "updatedAt") VALUES ('bureau', '{"name": "Elders"}', now())`,
    `UPDATE "Organisation" SET name = name`,
    `DELETE FROM "Setting" WHERE key = 'bureau'`,
  ])("pages are made anew after %s, whoever did it", async (statement) => {
  const hearing = hearChanges();
  onTestFinished(() => hearing.stop());
  await expect.poll(() => hearing.isTold()).toBe(true);
  const before = seenVersion(["pages"]);
  await runStatement(statement);
  await expect.poll(() => seenVersion(["pages"])).toBeGreaterThan(before);
});
