/** Ranking many, measured in one run: times, memory, the web thread's delay, and two comparisons. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import pg from "pg";
import { buildWorkers } from "#app/build-workers.ts";
import { bytesOf, makePool } from "#app/features/matching/pool/candidate-columns.ts";
import { putCandidate } from "#app/features/matching/pool/encode-candidate.ts";
import { rankPool, withIds } from "#app/features/matching/pool/rank-pool.ts";
import { startRankingWorkers } from "#app/features/matching/pool/ranking-workers.server.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { randomCandidates, randomVacatures } from "../support/random-pool.ts";
import { fillSqlPool } from "../support/sql-pool.ts";
import { rankInSql } from "../support/sql-scorer.ts";

const SIZES = { open: 50, blocked: 20 };
const POOL = 100_000;
const vacatures = randomVacatures(1000, 7);
const few = vacatures.slice(0, 60);
let failed = false;

const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const say = (what: string, value: number, unit: string, most?: number) => {
  const over = most !== undefined && value > most;
  failed ||= over;
  const target = most === undefined ? "" : `  (at most ${most}${over ? ", MISSED" : ""})`;
  console.log(`${what.padEnd(62)} ${value.toFixed(2).padStart(9)} ${unit}${target}`);
};

function fill(size: number, seed: number) {
  const pool = makePool(size);
  for (const candidate of randomCandidates(size, seed)) putCandidate(pool, candidate);
  return pool;
}

function timesOn(pool: ReturnType<typeof makePool>, rounds = 1): number[] {
  return Array.from({ length: rounds }, () => few)
    .flat()
    .map((vacature) => {
      const started = performance.now();
      rankPool(vacature, pool, SIZES, DICTIONARY_RELATIONS);
      return performance.now() - started;
    });
}

console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);
const pool = fill(POOL, 1);
say("bytes a candidate, 100,000 candidates", bytesOf(pool) / POOL, "B", 160);

timesOn(pool);
const one = medianOf(timesOn(pool, 2));
say("100,000 candidates for one vacature, one thread, median", one, "ms", 30);

const folder = mkdtempSync(join(tmpdir(), "rechterhand-workers-"));
await buildWorkers(folder);
const workers = startRankingWorkers(join(folder, "ranking.worker.js"), 2);
workers.givePool(pool);
const two: number[] = [];
for (const vacature of [...few, ...few, ...few]) {
  const started = performance.now();
  await workers.rankOne(vacature, SIZES);
  two.push(performance.now() - started);
}
say("the same over two workers, median", medianOf(two.slice(few.length)), "ms", 15);

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const started = performance.now();
const many = await workers.rankMany(vacatures, { open: 20, blocked: 0 });
const seconds = (performance.now() - started) / 1000;
delay.disable();
if (many.length !== vacatures.length) throw new Error("Some vacatures were not ranked");
say("1,000 vacatures × 100,000 candidates, two workers", seconds, "s", 15);
say("web thread's event-loop delay meanwhile, p99", delay.percentile(99) / 1e6 - 5, "ms", 20);
say("  the same, longest", delay.max / 1e6 - 5, "ms");

const checked = few[0];
if (checked) {
  const [here, there] = [
    rankPool(checked, pool, SIZES, DICTIONARY_RELATIONS),
    withIds(pool, await workers.rankOne(checked, SIZES)),
  ];
  if (JSON.stringify(here) !== JSON.stringify(there)) throw new Error("Workers rank differently");
}
await workers.stop();
rmSync(folder, { recursive: true });

const people = [...randomCandidates(4000, 1)];
const plainStarted = performance.now();
for (const vacature of few.slice(0, 5))
  for (const candidate of people) scoreMatch(vacature, candidate, DICTIONARY_RELATIONS);
const plain = ((performance.now() - plainStarted) / 5) * (POOL / people.length);
say("plain scorer, 100,000 candidates (from 4,000)", plain, "ms");
say("  ratio to the columns on one thread", plain / one, "×");

await compareWithSql();

const small = medianOf(timesOn(fill(10_000, 2), 3)) / 10_000;
const largePool = fill(1_000_000, 3);
say("bytes a candidate, 1,000,000 candidates", bytesOf(largePool) / 1e6, "B", 160);
const large = medianOf(timesOn(largePool)) / 1_000_000;
say("time a candidate at 10,000", small * 1e6, "ns");
say("time a candidate at 1,000,000", large * 1e6, "ns");
say("  ratio", large / small, "×", 1.5);
process.exit(failed ? 1 : 0);

async function compareWithSql(): Promise<void> {
  const postgres = await findPostgres();
  if (postgres.missing) {
    console.log(`SQL scorer: not run, ${postgres.missing}`);
    return;
  }
  const client = new pg.Client({ connectionString: postgres.env.TEST_DATABASE_URL });
  await client.connect();
  await fillSqlPool(client, randomCandidates(POOL, 1));
  await client.query(
    "SET jit = off; SET work_mem = '256MB'; SET max_parallel_workers_per_gather = 1",
  );
  const times: number[] = [];
  let agreeing = 0;
  for (const vacature of few.slice(0, 8)) {
    const began = performance.now();
    const rows = await rankInSql(client, vacature, 50);
    times.push(performance.now() - began);
    const ours = rankPool(vacature, pool, SIZES, DICTIONARY_RELATIONS).open;
    agreeing += rows.filter(
      ({ id, total }, i) => ours[i]?.id === id && Math.abs((ours[i]?.total ?? 0) - total) < 1e-9,
    ).length;
  }
  await client.end();
  await postgres.stop();
  say(`SQL scorer on ${postgres.label}, two processes, median`, medianOf(times), "ms");
  say("  ratio to the columns on one thread", medianOf(times) / one, "×");
  say("  of 400 places in the top 50, the same person and total", agreeing, "");
}
