import { DataDirInUse, lockDataDir } from "../data-dir/data-lock.server.ts";
import { openDatabase } from "../db.server.ts";
import type { Environment } from "../env.server.ts";
import { openFiles } from "../files.server.ts";
import { askForBackup } from "./backup-mailbox.server.ts";
import { type BackupReport, makeBackup } from "./make-backup.server.ts";

/**
 * Backs an installation up from outside, whether it runs or not: PostgreSQL is read beside the others,
 * and the process that holds an embedded database is asked. Throws an Error that says why not.
 */
export async function takeBackup(
  env: Environment,
  path: string,
  version: string,
): Promise<BackupReport> {
  if (env.DATABASE_URL) {
    const database = await openDatabase({ kind: "postgresql", url: env.DATABASE_URL });
    await openFiles(env.dataDir);
    return makeBackup(path, version).finally(database.close);
  }
  try {
    const lock = lockDataDir(env.dataDir);
    const database = await openDatabase({ kind: "pglite", directory: env.dataDir, lock });
    await openFiles(env.dataDir);
    return await makeBackup(path, version).finally(async () => {
      await database.close();
      lock.release();
    });
  } catch (error) {
    if (error instanceof DataDirInUse) return askForBackup(env.dataDir, path);
    throw error;
  }
}
