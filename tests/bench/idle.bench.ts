/** What a server takes of a core over a minute in which nobody asks anything. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDemoServer, startServer } from "../support/demo-server.ts";
import { findPostgres } from "../support/facilities/postgres.ts";

const SETTLE_MS = 30_000;
const MINUTE_MS = 60_000;
const MOST_PERCENT = 1;
/** How often the kernel counts, on every Linux of the last twenty years. */
const TICKS_A_SECOND = 100;

const failures: string[] = [];
await measure("embedded", () => startDemoServer());
const postgres = await findPostgres();
if (postgres.missing) console.log(`PostgreSQL    NOT RUN: ${postgres.missing}`);
else {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-idle-"));
  const DATABASE_URL = postgres.env.TEST_DATABASE_URL ?? "";
  const SECRET = "only-for-benches-only-for-benches";
  await measure("PostgreSQL", () => startServer(folder, { DATABASE_URL, SECRET }));
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);

async function measure(name: string, open: () => ReturnType<typeof startServer>): Promise<void> {
  const server = await open();
  const pid = server.child.pid ?? 0;
  await pause(SETTLE_MS);
  const before = cpuMs(pid);
  await pause(MINUTE_MS);
  const percent = ((cpuMs(pid) - before) * 100) / MINUTE_MS;
  await server.stop();
  console.log(`${name.padEnd(13)} ${percent.toFixed(2)} % of a core over a minute`);
  if (percent > MOST_PERCENT) failures.push(`${name}: more than ${MOST_PERCENT} %`);
}

/** Processor time of a process and all its threads so far. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
