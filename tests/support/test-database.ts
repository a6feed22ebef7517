import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { openDeletionList } from "#app/platform/backup/deletion-list.server.ts";
import { noteChange } from "#app/platform/changes.server.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import {
  type Database,
  type DatabaseTarget,
  openDatabase,
  openedDatabase,
} from "#app/platform/db.server.ts";
import { openFiles } from "#app/platform/files.server.ts";
import { openMail } from "#app/platform/mail/mail.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { endSearchRest } from "#app/platform/search-patience.server.ts";
import { openSessions } from "#app/platform/session.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { type AsMade, makeAsMade, readAsMade } from "./databases/as-made.ts";
import { administer, withDatabase } from "./migrated-database.ts";

const KINDS = ["vacature", "candidate", "taxonomy", "search", "pages"] as const;

/** The copy that the files of one process take over from each other. */
type Held = { database: Database; asMade: AsMade; drop: () => Promise<void> };
const process = globalThis as typeof globalThis & { testDatabase?: Held };

/**
 * Gives a test file a database as it was made: migrated, with roles, skills and places, and with a queue
 * that takes jobs but works none. On PostgreSQL when TEST_DATABASE_URL is set, else embedded. It is the
 * one that the file before it had, emptied, or where that changed the schema a new copy.
 */
export function withTestDatabase(): void {
  let close = async () => {};

  beforeAll(async () => {
    const { database } = (await takeOver()) ?? (await openCopy());
    expect(openedDatabase()).toBe(database);
    const folder = await mkdtemp(join(tmpdir(), "rechterhand-files-"));
    const url = "http://localhost:3000";
    openSite({ url, version: "test" });
    openSessions({ secret: "only-for-tests-only-for-tests-only", url });
    openMail({ service: null, from: "" });
    await openFiles(folder);
    // A search engine that failed in the file before is left alone for a while.
    endSearchRest();
    openDeletionList("only-for-tests-only-for-tests-only");
    await openQueue(ALL_JOBS);
    close = async () => {
      // The next file shares this process, and has its own time.
      shiftClock(0);
      await closeQueue();
      await rm(folder, { recursive: true, force: true });
    };
  }, 60_000);

  afterAll(() => close());
}

/** For a file of tests that opens databases itself: none is open when it begins. */
export function withoutTestDatabase(): void {
  beforeAll(closeHeld);
}

async function takeOver(): Promise<Held | null> {
  const held = process.testDatabase;
  if (held && (await makeAsMade(held.asMade))) {
    // What this process keeps of the file before it is of no database any more.
    for (const kind of KINDS) noteChange(kind);
    return held;
  }
  await closeHeld();
  return null;
}

async function openCopy(): Promise<Held> {
  const { target, drop } = await copyOf(inject("templateUrl"), inject("snapshotFile"));
  const database = await openDatabase(target);
  const held = { database, asMade: await readAsMade(), drop };
  process.testDatabase = held;
  return held;
}

async function closeHeld(): Promise<void> {
  const held = process.testDatabase;
  process.testDatabase = undefined;
  await held?.database.close();
  await held?.drop();
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
