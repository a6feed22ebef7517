/**
 * What `npm run dev` does: serves, and after each change of the sources builds beside the running site
 * and then starts it anew on the same data.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";

const SOURCES = ["app", "search", "emails", "prisma/schema", "prisma/migrations", "public"];
/** An editor writes a file in several steps. */
const SETTLED_MS = 200;

let site = launch();
let settled: NodeJS.Timeout | undefined;
let working = Promise.resolve();

for (const folder of SOURCES) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      working = working.then(renew);
    }, SETTLED_MS);
  });
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => process.exit(await stop(site)));
}

/** A build that fails says why, and leaves the site as it was. */
async function renew(): Promise<void> {
  const [code] = await once(launch("--build-only"), "exit");
  if (code !== 0) return;
  await stop(site);
  site = launch();
}

function launch(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "app/launch.ts", ...args], {
    stdio: "inherit",
  });
}

async function stop(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  return code ?? 0;
}
