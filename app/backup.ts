/** `npm run backup -- FILE`: everything of an installation, database and files, in one file, while it runs. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { takeBackup } from "./platform/backup/take-backup.server.ts";
import { readEnvironment } from "./platform/env.server.ts";

process.umask(0o077);
try {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error("Say where to: npm run backup -- FILE");
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  if (existsSync(path))
    throw new Error(`${path} is there already: a backup takes no other's place`);
  const { version } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
  const { rows, files, missing } = await takeBackup(readEnvironment(process.env), path, version);
  console.log(`Backup written and read back: ${path}`);
  console.log(`  ${rows} rows, ${files} files`);
  if (missing.length > 0) {
    console.error(`  ${missing.length} files are named by a row but were not there:`);
    for (const key of missing) console.error(`    ${key}`);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(`No backup was made.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}
