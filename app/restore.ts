/** `npm run restore -- FILE`: puts a backup in the place of what an installation holds, which must stand still. */
import { join, resolve } from "node:path";
import { replaceInstallation } from "./platform/backup/replace-installation.server.ts";
import { readEnvironment } from "./platform/env.server.ts";
import { start } from "./start.server.ts";

const ROOT = process.cwd();

process.umask(0o077);
try {
  const [file, word] = process.argv.slice(2);
  if (!file) throw new Error("Say which: npm run restore -- FILE");
  const env = readEnvironment(process.env);
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  const { rows, manifest } = await replaceInstallation(env, path, join(ROOT, "prisma/migrations"), {
    evenOld: word === "--old",
  });
  console.log(`Restored and counted: ${rows} rows, ${manifest.files.length} files`);
  // The house opens once behind closed doors: newer migrations, and whoever was deleted since.
  const closed = { ...env, WORK_QUEUE: "off", DEMO: "off", ADMIN_EMAIL: undefined } as const;
  await (await start(closed, ROOT)).stop();
  console.log("The house opens. Who was deleted after this backup was made was deleted again.");
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause) console.error(error.cause);
  process.exit(1);
}
