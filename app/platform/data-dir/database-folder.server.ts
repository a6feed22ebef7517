import { randomBytes } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** Holds the name of the folder when it is not the usual one. */
const POINTER = "db.current";
const USUAL = "db";

/** The folder of the embedded database; made, for its owner only, when it is not there. */
export function databaseFolder(dataDir: string): string {
  const pointer = join(dataDir, POINTER);
  const name = existsSync(pointer) ? basename(readFileSync(pointer, "utf8").trim()) : USUAL;
  const folder = join(dataDir, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A name for a new folder of the database, beside the present one. */
export function newDatabaseFolder(dataDir: string): string {
  return join(dataDir, `${USUAL}-${randomBytes(4).toString("hex")}`);
}

/** From now on the database lies in this folder; the one before it is removed. One rename decides. */
export function switchDatabaseFolder(dataDir: string, folder: string): void {
  const before = databaseFolder(dataDir);
  const written = join(dataDir, `${POINTER}.new`);
  writeFileSync(written, basename(folder));
  renameSync(written, join(dataDir, POINTER));
  rmSync(before, { recursive: true, force: true });
}

/**
 * Goes on in a copy, so that a process that still has the old files open changes nothing of ours. A
 * copy during which something was written is made again.
 */
export function moveToCopy(dataDir: string): void {
  const from = databaseFolder(dataDir);
  const to = newDatabaseFolder(dataDir);
  for (let before = ""; ; ) {
    before = stateOf(from);
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    if (stateOf(from) === before) break;
  }
  switchDatabaseFolder(dataDir, to);
}

function stateOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    })
    .join("\n");
}
