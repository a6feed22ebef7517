/**
 * Idea: one snapshot of the database, then the files its rows name. Files only ever come before their
 * row and go after it, so that all of them are there at the snapshot; each is held by a second link
 * before it can go, and where one went all the same, the whole is taken again.
 */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, link, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { now } from "../clock.server.ts";
import { openedDatabase } from "../db.server.ts";
import { filesRoot, hasFile, pathOfFile } from "../files.server.ts";
import { filePath, type Manifest, readArchive, rowsPath, writeArchive } from "./archive.server.ts";
import { digestSum, listTables, readSequences, readTable } from "./table-rows.server.ts";

const ATTEMPTS = 5;
/** Beside the files, so that they can be linked; begins with a point, which the sweep passes over. */
const HOLD = ".backup-";

export type BackupReport = { path: string; rows: number; files: number; missing: string[] };

/** Writes a backup of the open database and its files to `path` and reads it back to check it. */
export async function makeBackup(path: string, version: string): Promise<BackupReport> {
  const hold = join(filesRoot(), `${HOLD}${randomUUID()}`);
  const partial = `${path}.partial`;
  try {
    await mkdir(join(hold, "rows"), { recursive: true, mode: 0o700 });
    await mkdir(join(hold, "files"), { mode: 0o700 });
    const manifest = await takeSnapshot(hold, version);
    await writeArchive(hold, manifest, partial);
    const checked = await readBack(partial, hold);
    await rename(partial, path);
    return {
      path,
      rows: checked.tables.reduce((sum, { rows }) => sum + rows, 0),
      files: checked.files.length,
      missing: checked.missing,
    };
  } finally {
    await rm(hold, { recursive: true, force: true });
    await rm(partial, { force: true });
  }
}

async function takeSnapshot(hold: string, version: string): Promise<Manifest> {
  for (let attempt = 1; ; attempt++) {
    await holdAll(hold);
    const { keys, ...rows } = await readDatabase(hold);
    const missing: string[] = [];
    for (const key of keys) if (!(await holdFile(hold, key))) missing.push(key);
    if (missing.length > 0 && attempt < ATTEMPTS) continue;
    const files: Manifest["files"] = [];
    for (const key of keys.filter((one) => !missing.includes(one))) {
      const hash = createHash("sha256");
      await pipeline(createReadStream(filePath(hold, key)), hash);
      files.push({ key, digest: hash.digest("hex") });
    }
    return { format: 1, version, madeAt: now().toISOString(), ...rows, files, missing };
  }
}

/** The rows of one moment; the keys are those of the files they name. */
async function readDatabase(hold: string) {
  const { pool, kind } = openedDatabase();
  const client = await pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL TimeZone = 'UTC'");
    const { rows: migrations } = await client.query<{ name: string; checksum: string }>(`
      SELECT migration_name AS name, checksum FROM "_prisma_migrations"
      WHERE finished_at IS NOT NULL ORDER BY migration_name COLLATE "C"`);
    const tables: Manifest["tables"] = [];
    for (const name of await listTables(client)) tables.push(await dumpTable(client, name, hold));
    const { rows: files } = await client.query<{ key: string }>(
      `SELECT "storageKey" AS key FROM "StoredFile" WHERE "storageKey" ~ '^[0-9a-f]{48}$' ORDER BY 1`,
    );
    const sequences = await readSequences(client);
    const database = kind;
    return { database, migrations, tables, sequences, keys: files.map(({ key }) => key) };
  } finally {
    await client.query("ROLLBACK").catch(() => {});
    client.release();
  }
}

async function dumpTable(client: PoolClient, name: string, hold: string) {
  const out = createWriteStream(rowsPath(hold, name), { mode: 0o600 });
  const digest = await readTable(client, name, async (lines) => {
    const text = `${lines.join("\n")}\n`;
    if (!out.write(text)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
  });
  await new Promise<void>((resolve, reject) => {
    out.once("error", reject);
    out.end(() => resolve());
  });
  return digest;
}

/** Holds every file there is by a second link, in a moment. */
async function holdAll(hold: string): Promise<void> {
  for (const folder of await readdir(filesRoot())) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const key of await readdir(join(filesRoot(), folder))) await holdFile(hold, key);
  }
}

async function holdFile(hold: string, key: string): Promise<boolean> {
  const to = filePath(hold, key);
  const from = pathOfFile(key);
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST") return true;
    if (code === "ENOENT" || !(await hasFile(key))) return false;
    // A volume without links.
    return copyFile(from, to).then(
      () => true,
      () => false,
    );
  }
}

/** Reads the archive back whole and counts every table's rows anew. */
async function readBack(archive: string, hold: string): Promise<Manifest> {
  const again = join(hold, "checked");
  const manifest = await readArchive(archive, again);
  for (const table of manifest.tables) {
    const sum = digestSum();
    let rows = 0;
    for await (const line of linesOf(rowsPath(again, table.name))) {
      sum.add([line]);
      rows++;
    }
    if (rows !== table.rows || sum.text() !== table.digest)
      throw new Error(`The backup does not hold the table ${table.name} as it was`);
  }
  return manifest;
}

/** The lines of a part of an archive. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, {
    encoding: "utf8",
    highWaterMark: 256 * 1024,
  })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest) yield rest;
}
