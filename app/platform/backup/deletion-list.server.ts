/**
 * Who was deleted, so that an older backup brings nobody back: keyed hashes of ids, which tell nothing
 * without the key. They stand in the database and, because a restore replaces that, in a file beside
 * the kept files that no backup holds.
 */
import { createHmac, hkdfSync } from "node:crypto";
import { appendFile, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { now } from "../clock.server.ts";
import { db, type Tx } from "../db.server.ts";
import { filesRoot } from "../files.server.ts";
import { enqueue } from "../queue.server.ts";

export const KEEP_DELETIONS = "keep-deletions";

/** Longer than any backup may be kept: 28 days (docs/operations.md). */
export const DELETIONS_KEPT_DAYS = 90;

type Deletion = { hash: string; deletedAt: Date };

const LINE = /^([0-9a-f]{64}) (\S+)$/;
let key: Buffer | null = null;

/** Says with which secret ids are hashed; another secret knows nobody of before. */
export function openDeletionList(secret: string): void {
  key = Buffer.from(hkdfSync("sha256", secret, "", "deletions", 32));
}

/** The hash under which a deleted row is known. */
export function deletionHash(id: string): string {
  if (!key) throw new Error("The list of deletions is not open");
  return createHmac("sha256", key).update(id).digest("hex");
}

/** Notes within the deletion's transaction that these rows are gone for good. */
export async function noteDeleted(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deletion.createMany({
    data: ids.map((id) => ({ hash: deletionHash(id), deletedAt: now() })),
    skipDuplicates: true,
  });
  await enqueue(tx, KEEP_DELETIONS, {});
}

/** Brings the file and the database to the same list; resolves with its hashes. */
export async function keepDeletions(): Promise<Set<string>> {
  const stored = await db().deletion.findMany({ select: { hash: true, deletedAt: true } });
  const listed = await readList();
  const inFile = new Set(listed.map(({ hash }) => hash));
  const inDatabase = new Set(stored.map(({ hash }) => hash));
  await addToList(stored.filter(({ hash }) => !inFile.has(hash)));
  const missing = listed.filter(({ hash }) => !inDatabase.has(hash));
  await db().deletion.createMany({ data: missing, skipDuplicates: true });
  return new Set([...inFile, ...inDatabase]);
}

/** Adds to the file what is not in it, as from a database that is about to be replaced. */
export async function addMissing(deletions: readonly Deletion[]): Promise<void> {
  const known = new Set((await readList()).map(({ hash }) => hash));
  await addToList(deletions.filter(({ hash }) => !known.has(hash)));
}

/** Forgets what is older than any backup; resolves with how many stay. */
export async function dropOldDeletions(): Promise<number> {
  const before = new Date(now().getTime() - DELETIONS_KEPT_DAYS * 86_400_000);
  await db().deletion.deleteMany({ where: { deletedAt: { lt: before } } });
  const kept = (await readList()).filter(({ deletedAt }) => deletedAt >= before);
  await writeFile(`${listPath()}.new`, kept.map(lineOf).join(""), { mode: 0o600, flush: true });
  await rename(`${listPath()}.new`, listPath());
  return kept.length;
}

async function addToList(deletions: readonly Deletion[]): Promise<void> {
  if (deletions.length === 0) return;
  await appendFile(listPath(), deletions.map(lineOf).join(""), { mode: 0o600, flush: true });
}

async function readList(): Promise<Deletion[]> {
  const text = await readFile(listPath(), "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").flatMap((line) => {
    const [, hash = "", moment = ""] = LINE.exec(line) ?? [];
    return hash ? [{ hash, deletedAt: new Date(moment) }] : [];
  });
}

function lineOf({ hash, deletedAt }: Deletion): string {
  return `${hash} ${deletedAt.toISOString()}\n`;
}

function listPath(): string {
  return join(filesRoot(), "deletions.list");
}
