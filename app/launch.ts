/** What `npm start` does: builds when the sources changed since the last build, then serves, or with `--worker` works the queue. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildWorkers } from "./build-workers.ts";
import { compressFiles } from "./compress-files.ts";
import { announce, log, logEverything } from "./platform/log.server.ts";

const SOURCES = [
  "app",
  "search",
  "emails",
  "prisma",
  "public",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
];
const MADE = new Set(["client", "node_modules"]);
const HASH_FILE = "build/sources.sha256";

logEverything();
const hash = hashOf(SOURCES);
if (!existsSync(HASH_FILE) || readFileSync(HASH_FILE, "utf8") !== hash) await make(hash);
if (!process.argv.includes("--build-only")) {
  const program = process.argv.includes("--worker") ? "worker" : "serve";
  await import(pathToFileURL(join(process.cwd(), `build/${program}.js`)).href);
}

async function make(sourceHash: string): Promise<void> {
  announce("Building, once for these sources …");
  run("prisma", ["generate"]);
  run("@remix-run/dev", ["vite:build", "--logLevel", "warn"]);
  await build({
    entryPoints: { serve: "app/server.ts", worker: "app/worker.ts" },
    outdir: "build",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  await buildWorkers("build/workers");
  await compressFiles("build/client");
  mkdirSync("build", { recursive: true });
  writeFileSync(HASH_FILE, sourceHash);
}

/** Runs a package's own program with this Node, whatever the shell's path holds. */
function run(packageName: string, args: string[]): void {
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const program = join(
    dirname(manifest),
    typeof bin === "string" ? bin : String(Object.values(bin)[0]),
  );
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  for (const line of stderr.split("\n").filter(Boolean)) announce(line);
  if (status === 0) return;
  log.fatal(`${packageName} ${args[0]} failed`);
  process.exit(1);
}

function hashOf(paths: string[]): string {
  const digest = createHash("sha256").update(process.version);
  const add = (path: string) => {
    if (!existsSync(path)) return;
    const entries = path.includes(".") ? null : readdirSync(path, { withFileTypes: true });
    if (!entries) {
      digest.update(path).update(readFileSync(path));
      return;
    }
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
      if (entry.isDirectory() && MADE.has(entry.name)) continue;
      if (entry.isDirectory()) add(join(path, entry.name));
      else digest.update(join(path, entry.name)).update(readFileSync(join(path, entry.name)));
    }
  };
  for (const path of paths) add(path);
  return digest.digest("hex");
}
