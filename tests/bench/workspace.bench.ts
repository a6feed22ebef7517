/**
 * The consultants' pages with 1,000 vacatures and 100,000 candidates on PostgreSQL, against the built
 * server. A search server stands outside the figures: MEILISEARCH_URL, or without it one that answers
 * nothing, so that no index takes this process's memory and the candidate search is not run.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { countingLine } from "../support/databases/counting-line.ts";
import { type RunningServer, startServer } from "../support/demo-server.ts";
import { findMeilisearch } from "../support/facilities/meilisearch.ts";
import { signedIn } from "../support/http-visitor.ts";
import { NOT_RUN } from "../support/parts.ts";
import { startStandIn } from "../support/stand-in-server.ts";
import { percentile } from "./bench-corpus.ts";
import { type PageKind, workspacePages } from "./workspace-pages.ts";
import { CANDIDATES, openWorld, VACATURES, worldEnv } from "./workspace-world.ts";

const AIMS = { worldSeconds: 300, p95Ms: 100, memoryMb: 700, readySeconds: 8 };
const WARM_UP = 10;
const ASKED = 60;
/** Statements are counted beside what the server does by itself: the least of some is the page's own. */
const COUNTED = 5;
const COUNTED_PATHS = 6;
const CONSULTANT = "consultant@demo.example";
const NAME = "rechterhand-bench-";

let missed = false;
const say = (what: string, value: string, aim: string, met: boolean) => {
  missed ||= !met;
  console.log(`${what.padEnd(44)} ${value.padStart(30)}   ${aim}: ${met ? "met" : "NOT MET"}`);
};
const loadNow = () => `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;

const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-workspace-"));
const world = await openWorld(dataDir);
if (!world) process.exit(NOT_RUN);
console.log(`${VACATURES} vacatures, ${CANDIDATES} candidates, ${world.label}, ${loadNow()}\n`);
if (world.seconds !== null)
  say("world made", `${world.seconds.toFixed(0)} s`, "at most 300 s", world.seconds <= 300);

const database = new pg.Client({ connectionString: world.url });
await database.connect();
await database.query(`DELETE FROM "TwoFactor"`);
await database.query(`UPDATE "Account" SET "twoFactorEnabled" = false`);
await database.query("ANALYZE");
const pages = await workspacePages(database);

const meilisearch = await findMeilisearch();
const nobody = await startStandIn("passes");
const searchEnv = meilisearch.missing
  ? { MEILISEARCH_URL: nobody.url, MEILISEARCH_API_KEY: "none" }
  : meilisearch.env;
const env = { ...worldEnv(world.url), ...searchEnv, MEILISEARCH_PREFIX: NAME };

let server = await startServer(dataDir, env);
const cookie = (await signedIn(server.url, CONSULTANT)).cookie();
await firstSolution();
if (!meilisearch.missing) await filledIndex();
await server.stop();

const began = performance.now();
server = await startServer(dataDir, env);
const ready = await fetch(`${server.url}/health/ready`);
const readySeconds = (performance.now() - began) / 1000;
const isReady = ready.ok && readySeconds <= AIMS.readySeconds;
say("ready again after a restart", `${readySeconds.toFixed(1)} s`, "at most 8 s", isReady);

let memoryMb = 0;
for (const page of pages) await time(page);
const isSmall = memoryMb <= AIMS.memoryMb;
say("web process, most after a page", `${memoryMb.toFixed(0)} MB`, "at most 700 MB", isSmall);
await server.stop();

const line = await countingLine(new URL(world.url));
server = await startServer(dataDir, { ...env, DATABASE_URL: line.url, WORK_QUEUE: "off" });
for (const page of pages) await count(page);
console.log(`\n${loadNow()}`);
await server.stop();
line.close();
await nobody.stop();
await database.end();
await world.stop();
rmSync(dataDir, { recursive: true });
process.exit(missed ? 1 : 0);

async function time({ name, paths }: PageKind): Promise<void> {
  if (isLeftOut(name)) return;
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + ASKED; i++) {
    const started = performance.now();
    await ask(paths[i % paths.length] ?? "/");
    if (i >= WARM_UP) times.push(performance.now() - started);
    memoryMb = Math.max(memoryMb, memoryOf(server));
  }
  const [p50, p95] = [percentile(times, 50), percentile(times, 95)];
  const value = `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  say(name, value, `p95 at most ${AIMS.p95Ms} ms`, p95 <= AIMS.p95Ms);
}

async function count({ name, paths }: PageKind): Promise<void> {
  if (isLeftOut(name)) return;
  const counts: number[] = [];
  for (const path of paths.slice(0, COUNTED_PATHS)) {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < COUNTED; i++) {
      const before = line.counted();
      await ask(path);
      least = Math.min(least, line.counted() - before);
    }
    counts.push(least);
  }
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const value = fewest === most ? `${most} statements` : `${fewest} to ${most} statements`;
  say(name, value, "the same everywhere", fewest === most);
}

function isLeftOut(name: string): boolean {
  if (name !== "candidate search" || !meilisearch.missing) return false;
  console.log(`${name.padEnd(44)} NOT RUN: ${meilisearch.missing}`);
  return true;
}

async function ask(path: string): Promise<void> {
  const answer = await fetch(server.url + path, { headers: { cookie }, redirect: "manual" });
  const text = await answer.text();
  if (answer.status !== 200)
    throw new Error(`${path} gave ${answer.status}: ${text.slice(0, 200)}`);
}

function memoryOf({ child }: RunningServer): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** The page before all were solved together, and how long that took beside it. */
async function firstSolution(): Promise<void> {
  const started = performance.now();
  await ask("/werk/portfolio");
  const first = performance.now() - started;
  const { ms } = await settingOf<{ ms: number }>("portfolio", () => true);
  console.log(`portfolio page before the first solution: ${first.toFixed(0)} ms`);
  console.log(`portfolio solved by the job in ${(ms / 1000).toFixed(0)} s\n`);
}

async function filledIndex(): Promise<void> {
  type State = { rebuilt?: { documents: number; ms: number } | null };
  const { rebuilt } = await settingOf<State>("search:candidate", (state) => !!state.rebuilt);
  console.log(`candidates indexed in ${((rebuilt?.ms ?? 0) / 1000).toFixed(0)} s\n`);
}

async function settingOf<Value>(key: string, done: (value: Value) => boolean): Promise<Value> {
  for (;;) {
    const sql = `SELECT value FROM "Setting" WHERE key = $1`;
    const { rows } = await database.query<{ value: Value }>(sql, [key]);
    const value = rows[0]?.value;
    if (value !== undefined && done(value)) return value;
    await setTimeout(500);
  }
}
