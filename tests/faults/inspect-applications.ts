import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { type DatabaseTarget, db, openDatabase, runStatement } from "#app/platform/db.server.ts";
import { openFiles, readFile } from "#app/platform/files.server.ts";

/** An application that was sent, and whether the server said it had it. */
export type Sent = {
  key: string;
  text: string;
  acknowledged: boolean;
  /** What the browser held after it was sent. */
  cookies: Map<string, string>;
};

/** The address of whoever applies with this key. */
export function addressOf(key: string): string {
  return `${key}@sollicitant.example`;
}

/** The same of a stopped server's own database. */
export async function inspectEmbedded(dataDir: string, sent: Sent[]): Promise<{ found: number }> {
  const lock = lockDataDir(dataDir);
  try {
    const target = { kind: "pglite", directory: dataDir, lock } as const;
    return await inspectApplications(target, dataDir, sent);
  } finally {
    lock.release();
  }
}

/**
 * Opens a stopped server's data and checks every application that was sent: an acknowledged one is
 * there once, with its file, event and mail, all handled; the others are whole or absent. Each table
 * reads the same with and without its indexes.
 */
export async function inspectApplications(
  target: DatabaseTarget,
  dataDir: string,
  sent: Sent[],
): Promise<{ found: number }> {
  const database = await openDatabase(target);
  await openFiles(dataDir);
  let found = 0;
  try {
    for (const one of sent) if (await isWhole(one)) found++;
    const [jobs] = await db().$queryRaw<{ left: number }[]>`
      SELECT count(*)::int AS left FROM pgboss.job WHERE name = 'dead-letters'`;
    assert.equal(jobs?.left, 0, "no job was given up");
    await readWhole();
  } finally {
    await database.close();
  }
  return { found };
}

async function readWhole(): Promise<void> {
  const { rows } = await runStatement<{ name: string }>(
    `SELECT relid::regclass::text AS name FROM pg_stat_user_tables ORDER BY 1`,
  );
  assert.ok(rows.length > 30, "the tables are there");
  for (const { name } of rows) {
    await runStatement(`SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM ${name} t`);
    await runStatement(`REINDEX TABLE ${name}`);
  }
}

async function isWhole({ key, text, acknowledged }: Sent): Promise<boolean> {
  const application = await db().application.findFirst({
    where: { candidate: { email: addressOf(key) } },
    select: { id: true, files: { select: { storageKey: true, sha256: true } } },
  });
  if (!application) {
    assert.equal(acknowledged, false, "an acknowledged application is lost");
    return false;
  }
  const events = await db().event.count({
    where: { subjectId: application.id, verb: "submit-application" },
  });
  assert.equal(events, 1, "one event for an application");
  assert.equal(application.files.length, 1, "one file for an application");
  for (const { storageKey, sha256 } of application.files) {
    const bytes = await buffer(readFile(storageKey));
    assert.equal(bytes.toString(), text, "the file's bytes");
    assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256);
  }
  const mails = await db().mailMessage.groupBy({
    by: ["template"],
    where: { to: addressOf(key) },
    _count: true,
  });
  assert.deepEqual(
    mails.map(({ template, _count }) => [template, _count]),
    [["application-received", 1]],
    "one confirmation, not lost and not doubled",
  );
  return true;
}
