/**
 * Public pages with 1,000 open vacatures on the embedded database, four connections: made anew for
 * every request, kept, and beside them Node alone with as many bytes.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { startServer } from "../support/demo-server.ts";
import { percentile } from "./bench-corpus.ts";
import { type Load, loadOf } from "./keep-alive-load.ts";
import { worldWithOpenVacatures } from "./open-vacatures.ts";

const VACATURES = 1_000;
const LEAST = { anew: 300, kept: 3_000 };
const P95_MS = 25;
const LIST_BYTES = 8_000;
const WARM_SECONDS = 4;
const SECONDS = 8;

type Way = { name: "anew" | "kept"; megabytes: string };
const WAYS: Way[] = [
  { name: "anew", megabytes: "0" },
  { name: "kept", megabytes: "64" },
];
const failures: string[] = [];
const sizes = new Map<string, number>();

const world = await worldWithOpenVacatures(VACATURES);
for (const { name, megabytes } of WAYS) {
  const server = await startServer(world.dataDir, { PAGE_CACHE_MB: megabytes });
  const url = server.url.replace("localhost", "127.0.0.1");
  const list = await (await fetch(`${url}/vacatures`)).text();
  if (!list.includes("1.000")) failures.push(`the list does not show ${VACATURES} vacatures`);
  const one = /href="(\/vacatures\/[a-z0-9-]+)"/.exec(list.slice(list.indexOf("row-title")))?.[1];
  const pages = { list: "/vacatures", home: "/", vacature: one ?? "/none" };
  for (const [page, path] of Object.entries(pages)) {
    await loadOf(url + path, WARM_SECONDS);
    const load = await loadOf(url + path, SECONDS);
    sizes.set(page, load.bytes);
    judge(page, name, load);
  }
  await server.stop();
}
world.remove();
for (const [page, bytes] of sizes) await runBare(page, bytes);
if ((sizes.get("list") ?? 0) > LIST_BYTES)
  failures.push(`the list is more than ${LIST_BYTES} bytes`);
console.log(`load ${loadavg()[0]?.toFixed(1)} on this machine at the end`);
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);

function judge(page: string, way: Way["name"], load: Load): void {
  console.log(lineOf(page, way, load));
  if (load.perSecond < LEAST[way]) failures.push(`${page}, ${way}: under ${LEAST[way]} a second`);
  if (percentile(load.times, 95) > P95_MS) failures.push(`${page}, ${way}: p95 over ${P95_MS} ms`);
}

async function runBare(page: string, bytes: number): Promise<void> {
  const bare = spawn(process.execPath, [
    "--import",
    "tsx",
    "tests/bench/bare-server.ts",
    `${bytes}`,
  ]);
  const [port] = await once(bare.stdout, "data");
  const url = `http://127.0.0.1:${String(port).trim()}/`;
  await loadOf(url, 1);
  console.log(lineOf(page, "bare Node", await loadOf(url, 3)));
  bare.kill();
}

function lineOf(page: string, way: string, { perSecond, times, bytes }: Load): string {
  const rate = `${perSecond.toFixed(0)} a second`.padStart(14);
  const p95 = `p95 ${percentile(times, 95).toFixed(1)} ms`;
  return `${page.padEnd(10)} ${way.padEnd(10)} ${rate}  ${p95}  ${(bytes / 1000).toFixed(1)} kB`;
}
