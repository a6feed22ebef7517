/**
 * One process per data directory. The embedded database silently loses writes when two processes
 * open it, so the lock is taken before it is opened. A lock is stale when its process is gone on
 * this machine, or, written on another machine, when it has not been touched for a while.
 */
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const HEARTBEAT_MS = 2_000;
/** Another machine's lock counts as abandoned after ten missed heartbeats. */
const ABANDONED_MS = 10 * HEARTBEAT_MS;

const ownerSchema = z.object({ pid: z.number(), host: z.string(), processStart: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/** The directory is in use by another process. */
export class DataDirInUse extends Error {}

export type DataLock = { release: () => void };

/**
 * Takes the exclusive lock on a data directory, creating it when needed.
 * Throws `DataDirInUse` when a living process holds it; takes over a stale one.
 */
export function lockDataDir(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, "lock");
  const mine = join(dataDir, `lock.${process.pid}`);
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    processStart: processStart(process.pid),
  };
  writeFileSync(mine, JSON.stringify(owner));
  try {
    takeOver(path, mine, dataDir);
  } finally {
    rmSync(mine, { force: true });
  }
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS);
  heartbeat.unref();
  const release = () => {
    clearInterval(heartbeat);
    if (sameOwner(readOwner(path), owner)) rmSync(path, { force: true });
  };
  process.once("exit", release);
  return { release };
}

function takeOver(path: string, mine: string, dataDir: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryLink(mine, path)) return;
    const holder = readOwner(path);
    if (holder && isAlive(holder, path)) {
      throw new DataDirInUse(
        `The data directory ${dataDir} is in use by process ${holder.pid} on ${holder.host}. ` +
          "Stop that process first, or set DATA_DIR to another directory.",
      );
    }
    removeStale(path, holder);
  }
  throw new DataDirInUse(`The lock on ${dataDir} keeps changing hands. Try again.`);
}

/** Moves the stale lock aside; what was moved is put back when it proves to be a fresh one. */
function removeStale(path: string, stale: Owner | null): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readOwner(aside);
  if (moved && !sameOwner(moved, stale)) tryLink(aside, path);
  rmSync(aside, { force: true });
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
  if (holder.host !== hostname()) return Date.now() - modifiedAt(path) < ABANDONED_MS;
  if (holder.pid === process.pid) return holder.processStart === processStart(process.pid);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return holder.processStart === processStart(holder.pid);
}

/** Start time in clock ticks since boot (Linux): tells a reused process number from the old one. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function sameOwner(a: Owner | null, b: Owner | null): boolean {
  return a?.pid === b?.pid && a?.host === b?.host && a?.processStart === b?.processStart;
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The next heartbeat tries again; a missing lock is released by its owner only.
  }
}
