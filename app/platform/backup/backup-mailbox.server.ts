/**
 * The embedded database has one process. A backup of a running house is asked of that process by a
 * file in the data directory, which only its owner can write, and answered by another.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import { log } from "../log.server.ts";
import { type BackupReport, makeBackup } from "./make-backup.server.ts";

const LOOK_MS = 1_000;
const ASK = /^[0-9a-f-]{36}\.ask$/;
/** As long as the process lives it answers; a dead one is noticed by its lock. */
const PATIENCE_MS = 30 * 60_000;

const askSchema = z.object({ path: z.string().min(1) });
const answerSchema = z.union([
  z.object({
    done: z.object({
      path: z.string(),
      rows: z.number(),
      files: z.number(),
      missing: z.array(z.string()),
    }),
  }),
  z.object({ failed: z.string() }),
]);

/** Answers requests for a backup, one at a time. */
export function serveBackups(dataDir: string, version: string): { stop: () => void } {
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const names = await readdir(folderOf(dataDir)).catch(() => []);
      for (const name of names.filter((one) => ASK.test(one)))
        await answer(join(folderOf(dataDir), name), version);
    } catch (error) {
      log.error({ err: error }, "backup");
    }
    busy = false;
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Asks the process that has the data directory for a backup, and waits for it. Throws what went wrong. */
export async function askForBackup(dataDir: string, path: string): Promise<BackupReport> {
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
  const ask = join(folderOf(dataDir), `${randomUUID()}.ask`);
  await put(ask, { path });
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    await setTimeout(LOOK_MS / 4);
    const text = await readFile(answerOf(ask), "utf8").catch(() => null);
    if (text === null) continue;
    await rm(answerOf(ask), { force: true });
    const answered = answerSchema.parse(JSON.parse(text));
    if ("failed" in answered) throw new Error(answered.failed);
    return answered.done;
  }
  await rm(ask, { force: true });
  throw new Error("The running process did not answer");
}

async function answer(ask: string, version: string): Promise<void> {
  const { path } = askSchema.parse(JSON.parse(await readFile(ask, "utf8")));
  await rm(ask, { force: true });
  try {
    await put(answerOf(ask), { done: await makeBackup(path, version) });
  } catch (error) {
    log.error({ err: error }, "backup");
    await put(answerOf(ask), { failed: error instanceof Error ? error.message : String(error) });
  }
}

async function put(path: string, content: object): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(content), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

const folderOf = (dataDir: string) => join(dataDir, "requests");
const answerOf = (ask: string) => ask.replace(/\.ask$/, ".answer");
