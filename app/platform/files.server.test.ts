import { chmod, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hasRoom, openFiles } from "./files.server.ts";

async function aFilesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rechterhand-room-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o700);
  await openFiles(folder);
  return join(folder, "files");
}

test("a disk that takes bytes has room, and nothing of the trial stays", async () => {
  const files = await aFilesFolder();
  expect(await hasRoom()).toBe(true);
  await expect(stat(join(files, "inbox", ".probe"))).rejects.toThrow("ENOENT");
  expect((await stat(files)).mode & 0o077).toBe(0);
});

test("a disk that is full has none, and has again once it is not", async () => {
  const files = await aFilesFolder();
  await symlink("/dev/full", join(files, "inbox", ".probe"));
  expect(await hasRoom()).toBe(false);
  expect(await hasRoom()).toBe(true);
});
