import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DataDirInUse, lockDataDir } from "./data-lock.server.ts";
import {
  databaseFolder,
  moveToCopy,
  newDatabaseFolder,
  switchDatabaseFolder,
} from "./database-folder.server.ts";

function aDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("a lock is held until it is let go, and nobody else reads its directory", () => {
  const dataDir = aDataDir();
  const lock = lockDataDir(dataDir);
  expect(lock.isHeld()).toBe(true);
  expect(statSync(dataDir).mode & 0o077).toBe(0);
  expect(() => lockDataDir(dataDir)).toThrow(DataDirInUse);
  expect(lock.isHeld()).toBe(true);
  lock.release();
  expect(readdirSync(dataDir)).toEqual([]);
  lockDataDir(dataDir).release();
});

test("a lock that another took is no longer held, also when it says the same of itself", () => {
  const dataDir = aDataDir();
  const lock = lockDataDir(dataDir);
  const path = join(dataDir, "lock");
  const text = readFileSync(path, "utf8");
  renameSync(path, `${path}.aside`);
  expect(lock.isHeld()).toBe(false);
  writeFileSync(path, text);
  expect(lock.isHeld()).toBe(false);
  lock.release();
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("the lock of a process that is gone on this machine is taken over at once", () => {
  const dataDir = aDataDir();
  const first = lockDataDir(dataDir);
  const owner = JSON.parse(readFileSync(join(dataDir, "lock"), "utf8"));
  first.release();
  writeFileSync(join(dataDir, "lock"), JSON.stringify({ ...owner, pid: 2 ** 22 + 1 }));
  const next = lockDataDir(dataDir);
  expect(next.isHeld()).toBe(true);
  next.release();
});

test("after a move the database lies in a copy with the same bytes, and the old one is gone", () => {
  const dataDir = aDataDir();
  const before = databaseFolder(dataDir);
  writeFileSync(join(before, "page"), "bytes");
  moveToCopy(dataDir);
  const after = databaseFolder(dataDir);
  expect(after).not.toBe(before);
  expect(readFileSync(join(after, "page"), "utf8")).toBe("bytes");
  expect(readdirSync(dataDir)).not.toContain("db");
});

test("a switch is one step: until then the database is where it was", () => {
  const dataDir = aDataDir();
  const before = databaseFolder(dataDir);
  const next = newDatabaseFolder(dataDir);
  expect(databaseFolder(dataDir)).toBe(before);
  switchDatabaseFolder(dataDir, next);
  expect(databaseFolder(dataDir)).toBe(next);
});
