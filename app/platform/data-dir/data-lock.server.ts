/**
 * One process per data directory: the embedded database loses writes when two open it. A lock is stale
 * when its process is gone on this machine, or, written by another, when nobody touched it while we
 * watched. A holder may only have been paused. So whoever takes over from another machine goes on in a
 * copy of the database, which the paused one does not know, and whoever wakes up without its lock ends
 * before it answers anything. Promise: what was acknowledged under the lock is in the copy.
 */
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fstatSync,
  futimesSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { log } from "../log.server.ts";
import { moveToCopy } from "./database-folder.server.ts";

const HEARTBEAT_MS = 2_000;
/** Another machine's lock counts as abandoned when it misses ten heartbeats in a row. */
const ABANDONED_MS = 10 * HEARTBEAT_MS;
const LOOK_MS = 250;

const ownerSchema = z.object({
  pid: z.number(),
  host: z.string(),
  processStart: z.string(),
  /** Written since processes in containers of one name were told apart. */
  machine: z.string().optional(),
  id: z.string().optional(),
});
type Owner = z.infer<typeof ownerSchema>;

/** The directory is in use by another process. */
export class DataDirInUse extends Error {}

export type DataLock = {
  /** Whether the lock is still ours; asked of the disk, in some microseconds. */
  isHeld: () => boolean;
  release: () => void;
};

/**
 * Takes the exclusive lock on a data directory, creating it when needed, readable for its owner only.
 * Throws `DataDirInUse` when a living process holds it; takes over a stale one.
 */
export function lockDataDir(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  keepPrivate(dataDir);
  const path = join(dataDir, "lock");
  const id = randomUUID();
  const mine = join(dataDir, `lock.${id}`);
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    processStart: startOf("self"),
    machine: machine(),
    id,
  };
  writeFileSync(mine, JSON.stringify(owner));
  const fd = openSync(mine, "r+");
  let abandoned = false;
  try {
    abandoned = takeOver(path, mine, dataDir);
  } catch (error) {
    closeSync(fd);
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  const own = fstatSync(fd);
  const isHeld = () => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && found.ino === own.ino && found.dev === own.dev;
  };
  const heartbeat = setInterval(() => {
    futimesSync(fd, new Date(), new Date());
    if (!isHeld()) endAsOusted();
  }, HEARTBEAT_MS);
  heartbeat.unref();
  let open = true;
  const release = () => {
    if (!open) return;
    open = false;
    process.off("exit", release);
    clearInterval(heartbeat);
    if (isHeld()) rmSync(path, { force: true });
    closeSync(fd);
  };
  process.once("exit", release);
  if (abandoned) moveToCopy(dataDir);
  return { isHeld, release };
}

/** Ends a process whose lock another has taken: nothing it would still say or write counts. */
export function endAsOusted(): never {
  log.fatal("another process has taken this data directory over; this one ends");
  process.exit(1);
}

/** Resolves with whether the lock was taken from a machine that may only be paused. */
function takeOver(path: string, mine: string, dataDir: string): boolean {
  let abandoned = false;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryLink(mine, path)) return abandoned;
    const holder = readOwner(path);
    const seen = modifiedAt(path);
    if (holder && isAlive(holder, path)) {
      throw new DataDirInUse(
        `The data directory ${dataDir} is in use by process ${holder.pid} on ${holder.host}. ` +
          "Stop that process first, or set DATA_DIR to another directory.",
      );
    }
    const moved = removeStale(path, holder, seen);
    abandoned ||= moved && holder !== null && isElsewhere(holder);
  }
  throw new DataDirInUse(`The lock on ${dataDir} keeps changing hands. Try again.`);
}

/** Moves the stale lock aside; what was moved is put back when it is another, or was touched since. */
function removeStale(path: string, stale: Owner | null, seen: number): boolean {
  const aside = `${path}.stale.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return false;
  }
  const moved = readOwner(aside);
  const isOther = moved !== null && (!sameOwner(moved, stale) || modifiedAt(aside) !== seen);
  if (isOther) tryLink(aside, path);
  rmSync(aside, { force: true });
  return !isOther;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readOwner(path: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

function isAlive(holder: Owner, path: string): boolean {
  if (isElsewhere(holder)) return isTouched(path);
  if (holder.pid === process.pid) return holder.processStart === startOf("self");
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return holder.processStart === startOf(holder.pid);
}

/** Written where our process numbers mean nothing: another host, start of the system, or container. */
function isElsewhere(holder: Owner): boolean {
  return (
    holder.host !== hostname() || (holder.machine !== undefined && holder.machine !== machine())
  );
}

/** Watches for a heartbeat, as long as ten would take; no clock of another machine is believed. */
function isTouched(path: string): boolean {
  const seen = modifiedAt(path);
  for (let waited = 0; waited < ABANDONED_MS; waited += LOOK_MS) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
    if (modifiedAt(path) !== seen) return true;
  }
  return false;
}

function machine(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

/** Start time in clock ticks since boot (Linux): tells a reused process number from the old one. */
function startOf(pid: number | "self"): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function sameOwner(a: Owner | null, b: Owner | null): boolean {
  return (
    a?.pid === b?.pid &&
    a?.host === b?.host &&
    a?.processStart === b?.processStart &&
    a?.id === b?.id
  );
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Where the folder is another's, its owner decides who reads it. */
function keepPrivate(folder: string): void {
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    log.warn({ err: error }, "the data directory could not be made private");
  }
}
