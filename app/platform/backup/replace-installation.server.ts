import { rmSync } from "node:fs";
import { lockDataDir } from "../data-dir/data-lock.server.ts";
import { newDatabaseFolder, switchDatabaseFolder } from "../data-dir/database-folder.server.ts";
import { type DatabaseTarget, db, openDatabase, runStatement } from "../db.server.ts";
import type { Environment } from "../env.server.ts";
import { openFiles } from "../files.server.ts";
import { log } from "../log.server.ts";
import { addMissing, DELETIONS_KEPT_DAYS, openDeletionList } from "./deletion-list.server.ts";
import { openBackup, type Restored, restoreBackup } from "./restore-backup.server.ts";

/**
 * Puts a backup in the place of what an installation holds. Throws an Error that says why not, and has
 * then changed nothing: a process that runs, a backup that is not whole, of a newer version, or with
 * `evenOld` false older than the list of deletions reaches.
 */
export async function replaceInstallation(
  env: Environment,
  path: string,
  migrations: string,
  { evenOld }: { evenOld: boolean },
): Promise<Restored> {
  const lock = env.DATABASE_URL ? null : lockDataDir(env.dataDir);
  try {
    await openFiles(env.dataDir);
    openDeletionList(env.secret);
    const backup = await openBackup(path, migrations);
    try {
      if (!evenOld) refuseOld(backup.manifest.madeAt);
      await keepListOf(
        env.DATABASE_URL
          ? { kind: "postgresql", url: env.DATABASE_URL }
          : { kind: "pglite", directory: env.dataDir },
      );
      return await replace(env, backup, migrations);
    } finally {
      await backup.drop();
    }
  } finally {
    lock?.release();
  }
}

function refuseOld(madeAt: string): void {
  const days = Math.floor((Date.now() - Date.parse(madeAt)) / 86_400_000);
  if (days <= DELETIONS_KEPT_DAYS) return;
  throw new Error(
    `The backup is ${days} days old; who was deleted is known for ${DELETIONS_KEPT_DAYS} days. ` +
      "Whoever was deleted before that would be back. To restore it all the same, add --old.",
  );
}

/** A database that is about to go may know of deletions that the list lacks. */
async function keepListOf(target: DatabaseTarget): Promise<void> {
  try {
    const database = await openDatabase(target);
    try {
      const { rows } = await runStatement<{ there: boolean }>(
        `SELECT to_regclass('public."Deletion"') IS NOT NULL AS there`,
      );
      if (!rows[0]?.there) return;
      await addMissing(await db().deletion.findMany({ select: { hash: true, deletedAt: true } }));
    } finally {
      await database.close();
    }
  } catch (error) {
    log.warn({ err: error }, "the present database tells of no deletions: only the list does");
  }
}

async function replace(
  env: Environment,
  backup: Awaited<ReturnType<typeof openBackup>>,
  migrations: string,
): Promise<Restored> {
  const url = env.MIGRATE_DATABASE_URL ?? env.DATABASE_URL;
  if (url) return restoreBackup({ kind: "postgresql", url }, backup, migrations);
  const folder = newDatabaseFolder(env.dataDir);
  try {
    const restored = await restoreBackup({ kind: "pglite", folder }, backup, migrations);
    switchDatabaseFolder(env.dataDir, folder);
    return restored;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
