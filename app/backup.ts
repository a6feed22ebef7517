/** `npm run backup -- FILE`: everything of an installation, database and files, in one file, while it runs. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { askForBackup } from "./platform/backup/backup-mailbox.server.ts";
import { type BackupReport, makeBackup } from "./platform/backup/make-backup.server.ts";
import { DataDirInUse, lockDataDir } from "./platform/data-dir/data-lock.server.ts";
import { openDatabase } from "./platform/db.server.ts";
import { type Environment, readEnvironment } from "./platform/env.server.ts";
import { openFiles } from "./platform/files.server.ts";

process.umask(0o077);
try {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error("Say where to: npm run backup -- FILE");
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  if (existsSync(path))
    throw new Error(`${path} is there already: a backup takes no other's place`);
  const { rows, files, missing } = await backup(readEnvironment(process.env), path);
  console.log(`Backup written and read back: ${path}`);
  console.log(`  ${rows} rows, ${files} files`);
  if (missing.length > 0) {
    console.error(
      `  ${missing.length} files are named by a row but were not there: ${missing.join(", ")}`,
    );
    process.exitCode = 2;
  }
} catch (error) {
  console.error(`No backup was made.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}

async function backup(env: Environment, path: string): Promise<BackupReport> {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
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
