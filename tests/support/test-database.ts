import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { openDeletionList } from "#app/platform/backup/deletion-list.server.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { type DatabaseTarget, openDatabase } from "#app/platform/db.server.ts";
import { openFiles } from "#app/platform/files.server.ts";
import { openMail } from "#app/platform/mail/mail.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { openSessions } from "#app/platform/session.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { administer, withDatabase } from "./migrated-database.ts";

/**
 * Gives a test file a database of its own: migrated, with roles, skills and places, and with a queue
 * that takes jobs but works none. On PostgreSQL when TEST_DATABASE_URL is set, else embedded.
 */
export function withTestDatabase(): void {
  let close = async () => {};

  beforeAll(async () => {
    const { target, drop } = await copyOf(inject("templateUrl"), inject("snapshotFile"));
    const database = await openDatabase(target);
    const folder = await mkdtemp(join(tmpdir(), "rechterhand-files-"));
    const url = "http://localhost:3000";
    openSite({ url, version: "test" });
    openSessions({ secret: "only-for-tests-only-for-tests-only", url });
    openMail({ resend: null, from: "" });
    await openFiles(folder);
    openDeletionList("only-for-tests-only-for-tests-only");
    await openQueue(ALL_JOBS);
    close = async () => {
      // The next file shares this process, and has its own time.
      shiftClock(0);
      await closeQueue();
      await database.close();
      await drop();
      await rm(folder, { recursive: true, force: true });
    };
  }, 60_000);

  afterAll(() => close());
}

async function copyOf(
  templateUrl: string | null,
  snapshotFile: string | null,
): Promise<{ target: DatabaseTarget; drop: () => Promise<void> }> {
  if (!templateUrl) {
    const snapshot = snapshotFile ? new Blob([readFileSync(snapshotFile)]) : null;
    return { target: { kind: "pglite", snapshot }, drop: async () => {} };
  }
  const server = withDatabase(templateUrl, "postgres");
  const template = new URL(templateUrl).pathname.slice(1);
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  // Nobody's zone, so that nothing rests on the server's being ours.
  await administer(server, `ALTER DATABASE ${name} SET timezone TO 'America/Los_Angeles'`);
  return {
    target: { kind: "postgresql", url: withDatabase(server, name) },
    drop: async () => void (await administer(server, `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}
