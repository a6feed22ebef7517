import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readArchive, rowsPath } from "#app/platform/backup/archive.server.ts";
import { linesOf } from "#app/platform/backup/make-backup.server.ts";
import { readTable } from "#app/platform/backup/table-rows.server.ts";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { type DatabaseTarget, openDatabase, openedDatabase } from "#app/platform/db.server.ts";
import { demoWorld, startServer } from "../support/demo-server.ts";
import type { Facility } from "../support/facilities/facility.ts";
import { signedIn } from "../support/http-visitor.ts";
import { administer, withDatabase } from "../support/migrated-database.ts";
import { anySlug, peopleApply } from "./applying-people.ts";
import { type Fault, onWorld } from "./faults.ts";
import { addressOf } from "./inspect-applications.ts";

/** What a restore ends or a start writes anew: sessions, states of the search, the queue's own clock. */
const ENDED = /^(public\."(Session|Setting|Change|Deletion)"|pgboss\..*)$/;
const SECRET = "only-for-tests-only-for-tests-only";

type Place = { env: Record<string, string>; target: (dataDir: string) => DatabaseTarget };

/** Embedded: the running process is asked for the backup; the restore makes a folder of its own. */
export const backupEmbedded: Fault = (turn) =>
  onWorld((dataDir) =>
    backUpAndRestore(dataDir, turn, {
      env: { TRUST_PROXY: "1" },
      target: () => ({ kind: "pglite", directory: dataDir }),
    }),
  );

/** The same on PostgreSQL, whose world is the embedded one's backup. */
export function backupPostgres(postgres: Facility): Fault {
  const server = postgres.env.TEST_DATABASE_URL ?? "";
  return (turn) =>
    onWorld(async (dataDir) => {
      const name = `backup_${turn}_${Date.now()}`;
      await administer(server, `CREATE DATABASE ${name}`);
      const url = withDatabase(server, name);
      const file = join(dataDir, "demo.backup");
      try {
        program("backup", file, { DATA_DIR: await demoWorld() });
        const env = { DATABASE_URL: url, SECRET, DEMO: "off", TRUST_PROXY: "1" };
        program("restore", file, { DATA_DIR: dataDir, ...env });
        const target = () => ({ kind: "postgresql", url }) as const;
        return await backUpAndRestore(dataDir, turn, { env, target });
      } finally {
        await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
      }
    });
}

/**
 * A backup while people apply, then, every other turn, somebody is deleted; after the restore every
 * row and every byte is as in the backup, but for who was deleted.
 */
async function backUpAndRestore(
  dataDir: string,
  turn: number,
  { env, target }: Place,
): Promise<string> {
  const server = await startServer(dataDir, env);
  const slug = await anySlug(server.url);
  let writing = true;
  const people = peopleApply(server.url, slug, { parallel: 4, until: () => !writing });
  while (people.acknowledged() < 3) await new Promise((go) => setTimeout(go, 5));
  // Not the first that were sent: of four at once any may be answered first.
  const keys = people.held().map(({ key }) => key);
  const early = keys.length;
  const file = join(mkdtempSync(join(tmpdir(), "rechterhand-backup-")), "all.backup");
  const running = { DATA_DIR: dataDir, ...env };
  const said = await programWhile("backup", file, running);
  const during = people.acknowledged() - early;
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-unpacked-"));
  const manifest = await readArchive(file, folder);
  const deleted = turn % 2 === 0 ? await deleteSomebody(server.url, folder) : null;
  writing = false;
  await people.all;
  const asked = Date.now();
  const code = await server.stop();
  assert.equal(code, 0, `stopped after ${Date.now() - asked} ms:\n${server.output().slice(-2000)}`);

  program("restore", file, running);
  const lock = env.DATABASE_URL ? null : lockDataDir(dataDir);
  const database = await openDatabase(target(dataDir));
  const client = await openedDatabase().pool.connect();
  let rows = 0;
  try {
    await client.query("BEGIN READ ONLY");
    await client.query("SET LOCAL TimeZone = 'UTC'");
    const kept = await keptPeople(folder, keys);
    assert.equal(kept.length, early, "what was acknowledged before the backup is in it");
    const { rows: found } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "Candidate" WHERE email = ANY ($1)`,
      [keys.map(addressOf)],
    );
    const theirs = kept.filter(({ id }) => id === deleted).length;
    assert.equal(found[0]?.count, early - theirs, "and comes back, but for who was deleted");
    for (const { name } of manifest.tables.filter((table) => !ENDED.test(table.name))) {
      const left = new Map<string, number>();
      const count = (line: string, by: number) => left.set(line, (left.get(line) ?? 0) + by);
      for await (const line of linesOf(rowsPath(folder, name))) count(line, 1);
      const { rows: there } = await readTable(client, name, async (lines) => {
        for (const line of lines) count(line, -1);
      });
      rows += there;
      const differing = [...left].filter(([, by]) => by !== 0).map(([line]) => line);
      if (!deleted) assert.deepEqual(differing.slice(0, 2), [], `${name} is as it was`);
      else if (name === `public."Candidate"`) {
        assert.equal(differing.length, 1, `one person is gone: ${deleted}`);
        assert.ok(differing[0]?.includes(deleted), "the one that was deleted");
      }
    }
    const { rows: back } = await client.query(`SELECT 1 FROM "Candidate" WHERE id = $1`, [deleted]);
    assert.equal(back.length, 0, "who was deleted after the backup is not back");
    const { rows: files } = await client.query<{ key: string; sha256: string }>(
      `SELECT "storageKey" AS key, sha256 FROM "StoredFile"`,
    );
    for (const { key, sha256 } of files) {
      const bytes = readFileSync(join(dataDir, "files", key.slice(0, 2), key));
      assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256, "a file's bytes");
    }
    const gone = deleted ? "one deleted since, and gone" : "equal row by row";
    return `${early} before, ${during} during the backup; ${rows} rows, ${files.length} files, ${gone}; ${said}`;
  } finally {
    await client.query("ROLLBACK");
    client.release();
    await database.close();
    lock?.release();
    rmSync(folder, { recursive: true, force: true });
    rmSync(join(file, ".."), { recursive: true, force: true });
  }
}

/** The people of a backup who applied with these keys. */
async function keptPeople(folder: string, keys: string[]) {
  const addresses = new Set(keys.map(addressOf));
  const kept: { id: string; email: string }[] = [];
  for await (const line of linesOf(rowsPath(folder, 'public."Candidate"'))) {
    const row: { id: string; email: string } = JSON.parse(line);
    if (addresses.has(row.email)) kept.push(row);
  }
  return kept;
}

/** A consultant deletes somebody who is in the backup; resolves with the id. */
async function deleteSomebody(url: string, folder: string): Promise<string> {
  let id = "";
  for await (const line of linesOf(rowsPath(folder, 'public."Candidate"')))
    id = JSON.parse(line).id;
  const consultant = await signedIn(url, "consultant@demo.example");
  const answer = await consultant.post(`/werk/kandidaten/${id}/verwijderen`, { sure: "ja" });
  assert.equal(answer.status, 302, "deleted");
  return id;
}

const PROGRAM = (name: string) => ["--import", "tsx", resolve(`app/${name}.ts`)];

function program(name: "backup" | "restore", file: string, env: Record<string, string>): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...PROGRAM(name), file], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...env },
    encoding: "utf8",
  });
  assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
}

/** The same while this process goes on. */
async function programWhile(
  name: "backup",
  file: string,
  env: Record<string, string>,
): Promise<string> {
  const child = spawn(process.execPath, [...PROGRAM(name), file], {
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise((done) => child.once("close", done));
  assert.equal(code, 0, said);
  return said.split("\n")[1]?.trim() ?? "";
}
