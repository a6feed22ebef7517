/**
 * Two web processes on PostgreSQL without Meilisearch agree within 1 s of a commit; with Meilisearch
 * and a worker beside them a change is found within 3 s.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { system } from "#app/platform/actor.ts";
import { openDatabase } from "#app/platform/db.server.ts";
import { openMail } from "#app/platform/mail/mail.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { percentile } from "../bench/bench-corpus.ts";
import { aDraft, anEmployer } from "../support/builders.ts";
import { startServer } from "../support/demo-server.ts";
import { findMeilisearch } from "../support/facilities/meilisearch.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { NOT_RUN } from "../support/parts.ts";
import { removeIndexes } from "../support/search-engines.ts";
import { untilTrue } from "./follow-faults.ts";

const TIMES = 20;
const failures: string[] = [];
const postgres = await findPostgres();
if (postgres.missing) {
  console.log(`NOT RUN: ${postgres.missing}`);
  process.exit(NOT_RUN);
}
const DATABASE_URL = postgres.env.TEST_DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "rechterhand-processes-"));
const common = {
  DATABASE_URL,
  SECRET: "only-for-tests-only-for-tests-only",
  APP_URL: "http://localhost:3000",
};

await measure("two web processes, in process", {}, 1_000, false);
const meilisearch = await findMeilisearch();
if (meilisearch.missing)
  console.log(`with Meilisearch and a worker NOT RUN: ${meilisearch.missing}`);
else {
  const prefix = "proof-processes-";
  const { MEILISEARCH_URL = "", MEILISEARCH_API_KEY } = meilisearch.env;
  await removeIndexes(MEILISEARCH_URL, MEILISEARCH_API_KEY, prefix);
  const env = { ...meilisearch.env, MEILISEARCH_PREFIX: prefix, WORK_QUEUE: "off" };
  await measure(`two web processes and a worker, ${meilisearch.label}`, env, 3_000, true);
  await removeIndexes(MEILISEARCH_URL, MEILISEARCH_API_KEY, prefix);
}
await postgres.stop();
rmSync(folder, { recursive: true, force: true });
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);

async function measure(
  name: string,
  env: Record<string, string>,
  limitMs: number,
  withWorker: boolean,
): Promise<void> {
  const first = await startServer(join(folder, "a"), { ...common, ...env });
  const second = await startServer(join(folder, "b"), { ...common, ...env });
  const worker = withWorker
    ? spawn(process.execPath, [resolve("build/worker.js")], {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: "production",
          DATA_DIR: join(folder, "c"),
          ...common,
          ...env,
        },
        stdio: "inherit",
      })
    : null;
  const database = await openDatabase({ kind: "postgresql", url: DATABASE_URL });
  openSite({ url: common.APP_URL, version: "proof" });
  openMail({ service: null, from: "" });
  await openQueue(ALL_JOBS);
  const employer = await anEmployer();
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const title = `Kwartiermaker ${limitMs} ${i}`;
    const { id } = await aDraft(employer, { title });
    await publishVacature(system("proof"), { id });
    const shows = async (url: string) => {
      const answer = await fetch(`${url}/vacatures`);
      if (answer.status >= 500) failures.push(`${name}: ${answer.status}`);
      return (await answer.text()).includes(title);
    };
    const both = async () => (await Promise.all([first.url, second.url].map(shows))).every(Boolean);
    // The first one also waits for the worker to start and fill the index.
    const took = await untilTrue(both, 30_000, 20);
    if (i > 0) times.push(took);
  }
  const worst = percentile(times, 95);
  console.log(`${name}: both show it after p95 ${worst.toFixed(0)} ms (limit ${limitMs})`);
  if (worst > limitMs) failures.push(`${name}: only after ${worst.toFixed(0)} ms`);
  await closeQueue();
  await database.close();
  worker?.kill("SIGTERM");
  await Promise.all([first.stop(), second.stop()]);
}
