import { createHash, randomBytes } from "node:crypto";
import { constants, createReadStream, createWriteStream } from "node:fs";
import {
  copyFile,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { db } from "./db.server.ts";
import { extensionOf } from "./file-kind.ts";
import { MAX_UPLOAD_BYTES } from "./http/upload-limit.ts";
import { safeFileName, withExtension } from "./inspection/file-name.ts";
import { log } from "./log.server.ts";

/** A file received but not yet kept: it lies in the inbox until a change names it or it is dropped. */
export type ReceivedFile = {
  path: string;
  originalName: string;
  byteSize: number;
  sha256: string;
  /** The first bytes, enough to tell what it is. */
  head: Buffer;
};

const HEAD_BYTES = 4100;
const LEFT_MS = 24 * 60 * 60 * 1000;
const ORPHAN_MS = 60 * 60 * 1000;
/** A CV and its copy. */
const LEAST_ROOM_BYTES = 2 * MAX_UPLOAD_BYTES;
const PROBE = ".probe";
let root = "";

/** Says where files live; creates the folders. Nothing under it is served by the web server. */
export async function openFiles(dataDir: string): Promise<void> {
  root = join(dataDir, "files");
  await mkdir(join(root, "inbox"), { recursive: true, mode: 0o700 });
}

/** The folder with everything that is kept. */
export function filesRoot(): string {
  return root;
}

/** Where a file with this key is to lie; its folder is made. */
export async function placeOfFile(storageKey: string): Promise<string> {
  await mkdir(dirname(pathOf(storageKey)), { recursive: true, mode: 0o700 });
  return pathOf(storageKey);
}

/** Whether files can be kept: room for one of the largest, and a few bytes that really get written. */
export async function hasRoom(): Promise<boolean> {
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize < LEAST_ROOM_BYTES) return false;
  const probe = join(root, "inbox", PROBE);
  try {
    await writeFile(probe, "room?", { flush: true });
    return true;
  } catch (error) {
    log.error({ err: error }, "nothing can be written");
    return false;
  } finally {
    await rm(probe, { force: true });
  }
}

/** Streams bytes to the inbox, hashing on the way, and makes them safe on disk. */
export async function receiveFile(source: Readable, originalName: string): Promise<ReceivedFile> {
  const path = join(root, "inbox", randomKey());
  const hash = createHash("sha256");
  const heads: Buffer[] = [];
  let byteSize = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      if (byteSize < HEAD_BYTES) heads.push(chunk.subarray(0, HEAD_BYTES - byteSize));
      byteSize += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, measure, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  await flush(path);
  const head = Buffer.concat(heads);
  return {
    path,
    originalName: safeFileName(originalName),
    byteSize,
    sha256: hash.digest("hex"),
    head,
  };
}

/** The columns of the row that names a kept file. */
export type KeptFile = {
  storageKey: string;
  originalName: string;
  contentType: string;
  byteSize: number;
  sha256: string;
};

/** Moves a received file to its lasting place; comes back as the columns of the row to write. */
export async function keepFile(file: ReceivedFile, contentType: string): Promise<KeptFile> {
  const key = randomKey();
  await mkdir(dirname(pathOf(key)), { recursive: true });
  await rename(file.path, pathOf(key));
  await flush(dirname(pathOf(key)));
  const { byteSize, sha256 } = file;
  const originalName = withExtension(file.originalName, extensionOf(contentType));
  return { storageKey: key, originalName, contentType, byteSize, sha256 };
}

/** Drops a received file that no change will name. */
export async function dropFile(file: ReceivedFile): Promise<void> {
  await rm(file.path, { force: true });
}

/** A second kept file with the same bytes, so that each row that names one may go on its own. */
export async function copyKeptFile(file: KeptFile): Promise<KeptFile> {
  const key = randomKey();
  await mkdir(dirname(pathOf(key)), { recursive: true });
  await copyFile(pathOf(file.storageKey), pathOf(key), constants.COPYFILE_FICLONE);
  await flush(pathOf(key));
  await flush(dirname(pathOf(key)));
  return { ...file, storageKey: key };
}

/** The bytes of a kept file. */
export function readFile(storageKey: string): Readable {
  return createReadStream(pathOf(storageKey));
}

/** Whether the bytes of a kept file are there. */
export async function hasFile(storageKey: string): Promise<boolean> {
  const found = await stat(pathOf(storageKey)).catch(() => null);
  return found?.isFile() ?? false;
}

/** Where the bytes of a kept file lie, for a program that reads them outside this process. */
export function pathOfFile(storageKey: string): string {
  return pathOf(storageKey);
}

/** Removes a kept file's bytes; missing bytes are no error, so that a repeat is harmless. */
export async function removeFile(storageKey: string): Promise<void> {
  await rm(pathOf(storageKey), { force: true });
}

/**
 * Removes bytes older than an hour that no row names, left by a request that died between file and
 * row; resolves with their number.
 */
export async function sweepOrphans(): Promise<number> {
  let swept = 0;
  const entries = await readdir(root, { withFileTypes: true });
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const folder = entry.name;
    if (folder.startsWith(".")) {
      swept += await sweepLeft(join(root, folder));
      continue;
    }
    const keys = await readdir(join(root, folder));
    const named = folder === "inbox" ? new Set<string>() : await namedIn(keys);
    for (const key of keys.filter((key) => !named.has(key))) {
      const path = join(root, folder, key);
      if (Date.now() - (await stat(path)).mtimeMs < ORPHAN_MS) continue;
      await rm(path, { force: true });
      swept++;
    }
  }
  return swept;
}

/** What a backup held or a restore unpacked goes with it; whoever was killed at it left it here. */
async function sweepLeft(path: string): Promise<number> {
  if (Date.now() - (await stat(path)).mtimeMs < LEFT_MS) return 0;
  await rm(path, { recursive: true, force: true });
  return 1;
}

async function namedIn(keys: string[]): Promise<Set<string>> {
  const rows = await db().storedFile.findMany({
    where: { storageKey: { in: keys } },
    select: { storageKey: true },
  });
  return new Set(rows.map((row) => row.storageKey));
}

function randomKey(): string {
  return randomBytes(24).toString("hex");
}

function pathOf(key: string): string {
  if (!/^[0-9a-f]{48}$/.test(key)) throw new Error("Not a storage key");
  return join(root, key.slice(0, 2), key);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}
