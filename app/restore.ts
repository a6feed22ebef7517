/** `npm run restore -- FILE`: puts a backup in the place of what an installation holds, which must stand still. */
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  addMissing,
  DELETIONS_KEPT_DAYS,
  openDeletionList,
} from "./platform/backup/deletion-list.server.ts";
import { openBackup, restoreBackup } from "./platform/backup/restore-backup.server.ts";
import { lockDataDir } from "./platform/data-dir/data-lock.server.ts";
import {
  newDatabaseFolder,
  switchDatabaseFolder,
} from "./platform/data-dir/database-folder.server.ts";
import { type DatabaseTarget, db, openDatabase } from "./platform/db.server.ts";
import { type Environment, readEnvironment } from "./platform/env.server.ts";
import { openFiles } from "./platform/files.server.ts";
import { start } from "./start.server.ts";

const ROOT = process.cwd();
const MIGRATIONS = join(ROOT, "prisma/migrations");

process.umask(0o077);
try {
  const [file, word] = process.argv.slice(2);
  if (!file) throw new Error("Say which: npm run restore -- FILE");
  await restore(
    readEnvironment(process.env),
    resolve(process.env.INIT_CWD ?? ".", file),
    word === "--old",
  );
  process.exit(0);
} catch (error) {
  console.error(`Nothing was restored.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}

async function restore(env: Environment, path: string, evenOld: boolean): Promise<void> {
  const lock = env.DATABASE_URL ? null : lockDataDir(env.dataDir);
  await openFiles(env.dataDir);
  openDeletionList(env.secret);
  const backup = await openBackup(path, MIGRATIONS);
  try {
    const days = (Date.now() - Date.parse(backup.manifest.madeAt)) / 86_400_000;
    if (days > DELETIONS_KEPT_DAYS && !evenOld) {
      throw new Error(
        `The backup is ${Math.floor(days)} days old; who was deleted is known for ${DELETIONS_KEPT_DAYS}. ` +
          "Whoever was deleted before that would be back: to restore it all the same, add --old.",
      );
    }
    await keepListOf(
      env.DATABASE_URL
        ? { kind: "postgresql", url: env.DATABASE_URL }
        : { kind: "pglite", directory: env.dataDir },
    );
    const { rows } = await replace(env, backup);
    console.log(`Restored and counted: ${rows} rows, ${backup.manifest.files.length} files`);
  } finally {
    await backup.drop();
    lock?.release();
  }
  // Opens the house once behind closed doors: newer migrations, and whoever was deleted since.
  const house = await start(
    { ...env, WORK_QUEUE: "off", DEMO: "off", ADMIN_EMAIL: undefined },
    ROOT,
  );
  await house.stop();
  console.log("The house opens. Who was deleted after this backup was made was deleted again.");
}

/** A database that is about to go may know of deletions that the list lacks. */
async function keepListOf(target: DatabaseTarget): Promise<void> {
  try {
    const database = await openDatabase(target);
    try {
      await addMissing(await db().deletion.findMany({ select: { hash: true, deletedAt: true } }));
    } finally {
      await database.close();
    }
  } catch {
    console.log("The present database could not be read: only the list beside the files is known.");
  }
}

async function replace(env: Environment, backup: Awaited<ReturnType<typeof openBackup>>) {
  const url = env.MIGRATE_DATABASE_URL ?? env.DATABASE_URL;
  if (url) return restoreBackup({ kind: "postgresql", url }, backup, MIGRATIONS);
  const folder = newDatabaseFolder(env.dataDir);
  try {
    const restored = await restoreBackup({ kind: "pglite", folder }, backup, MIGRATIONS);
    switchDatabaseFolder(env.dataDir, folder);
    return restored;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
