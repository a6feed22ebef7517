/**
 * 5,000 changes while the in-process index fails, stalls and restarts at random, and again on
 * Meilisearch behind a server that fails, stalls and drops; then not one difference may be left.
 */
import { randomBytes } from "node:crypto";
import { openCandidateIndex } from "#app/features/candidates/search/candidate-index.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { searchVacatures } from "#app/features/vacatures/search/search-vacatures.server.ts";
import {
  applyVacatureChanges,
  openVacatureIndex,
} from "#app/features/vacatures/search/vacature-index.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { feedSearch } from "#app/jobs/feed-search.ts";
import { followVacatures } from "#app/jobs/following/follow-vacatures.ts";
import { system } from "#app/platform/actor.ts";
import { type Follower, follow, readPosition } from "#app/platform/changes.server.ts";
import { closeQueue, workQueue } from "#app/platform/queue.server.ts";
import { configureSearch, vacatureIndex } from "#app/platform/search.server.ts";
import { endSearchRest, SEARCH_PATIENCE_MS } from "#app/platform/search-patience.server.ts";
import { percentile } from "../bench/bench-corpus.ts";
import { aDraft, anEmployer } from "../support/builders.ts";
import { dice } from "../support/dice.ts";
import { findMeilisearch } from "../support/facilities/meilisearch.ts";
import { removeIndexes } from "../support/search-engines.ts";
import { startStandIn } from "../support/stand-in-server.ts";
import {
  CHANGES,
  changeAtRandom,
  countDifferences,
  countUnfindable,
  openWorld,
  untilTrue,
} from "./follow-faults.ts";

/** Changes between two looks of the follower, so that it meets many faults and not one burst. */
const CATCH_UP_EVERY = 5;
/** Changes between two turns of the server's mood, and two attempts to feed it. */
const MOOD_EVERY = 250;

const failures: string[] = [];
const world = await openWorld(ALL_JOBS);
await inProcess();
await onMeilisearch();
await closeQueue();
await world.close();
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);

async function inProcess(): Promise<void> {
  const { below } = dice(31);
  let faults = 0;
  const flaky = async (marks: Parameters<typeof applyVacatureChanges>[0]) => {
    const mood = below(10);
    if (mood < 5) faults++;
    if (mood === 0) throw new Error("fails before");
    if (mood < 3) await new Promise((resolve) => setTimeout(resolve, below(20)));
    await applyVacatureChanges(mood === 3 ? marks.slice(0, below(marks.length + 1)) : marks);
    if (mood === 3 || mood === 4) throw new Error("fails after");
  };
  configureSearch(null);
  await openVacatureIndex();
  let follower = follow("vacature", await readPosition(), flaky);
  for await (const i of changeAtRandom(world.ids, 32)) {
    if (i % 700 === 699) {
      follower.stop();
      configureSearch(null);
      const since = await readPosition();
      await openVacatureIndex();
      follower = follow("vacature", since, flaky);
    }
    if (i % CATCH_UP_EVERY === 0) await follower.catchUp();
    if (i % 50 === 0) await visit();
  }
  follower.stop();
  follower = follow("vacature", 0n, applyVacatureChanges);
  const recovered = await untilTrue(async () => (await countDifferences()) === 0, 5_000, 200);
  report("in process", faults, recovered, await countUnfindable());
  await findable("in process", 1_000, follower);
  follower.stop();
}

async function onMeilisearch(): Promise<void> {
  const { missing, label, env } = await findMeilisearch();
  if (missing) return console.log(`Meilisearch   NOT RUN: ${missing}`);
  const url = env.MEILISEARCH_URL ?? "";
  const apiKey = env.MEILISEARCH_API_KEY;
  const prefix = `proof-${randomBytes(4).toString("hex")}-`;
  const { below, pick } = dice(41);
  const standIn = await startStandIn("passes", url);
  const open = () =>
    configureSearch({ url: standIn.url, apiKey, prefix, patienceMs: SEARCH_PATIENCE_MS });
  open();
  await openVacatureIndex();
  await openCandidateIndex();
  await workQueue(ALL_JOBS);
  const follower = follow("vacature", await readPosition(), followVacatures.apply);
  await followVacatures.apply([]);
  let feeds = 0;
  for await (const i of changeAtRandom(world.ids, 42)) {
    if (i % MOOD_EVERY === 0) {
      standIn.turn(below(2) === 0 ? "passes" : pick(["fails", "stalls", "drops"] as const));
    }
    // Beside the queue's own worker, as a second process would.
    if (i % MOOD_EVERY === MOOD_EVERY / 2) await feedSearch.run({}).catch(() => feeds++);
    if (i % 1_000 === 999) {
      open();
      await openVacatureIndex();
      await openCandidateIndex();
    }
    if (i % 50 === 0) await visit();
  }
  standIn.turn("passes");
  endSearchRest();
  await followVacatures.apply([]);
  const recovered = await untilTrue(async () => (await countDifferences()) === 0, 120_000, 500);
  configureSearch({ url, apiKey, prefix, patienceMs: 20_000 });
  await openVacatureIndex();
  await openCandidateIndex();
  console.log(`${label}: ${feeds} feeds failed, ${standIn.disturbed()} requests disturbed`);
  report(label, standIn.disturbed(), recovered, await countUnfindable());
  await findable(label, 3_000, follower);
  follower.stop();
  await standIn.stop();
  await removeIndexes(url, apiKey, prefix);
}

/** A visitor's search page: whatever the engine does, it must come. */
async function visit(): Promise<void> {
  try {
    await searchVacatures(new URLSearchParams("q=planner"));
  } catch (error) {
    failures.push(`a page failed: ${String(error)}`);
  }
}

function report(engine: string, faults: number, recoveredMs: number, unfindable: number): void {
  const outcome = Number.isFinite(recoveredMs)
    ? `0 differences after ${(recoveredMs / 1000).toFixed(1)} s`
    : "differences remain";
  console.log(`${engine}: ${CHANGES} changes, ${faults} faults: ${outcome}`);
  if (!Number.isFinite(recoveredMs)) failures.push(`${engine}: database and index differ`);
  if (unfindable > 0) failures.push(`${engine}: ${unfindable} not found by their title`);
}

/** From the commit of publishing to the first search that finds it, 40 times. */
async function findable(engine: string, limitMs: number, follower: Follower): Promise<void> {
  await follower.catchUp();
  const employer = await anEmployer();
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    const { id } = await aDraft(employer, { title: `Kwartiermaker ${i}` });
    await publishVacature(system("proof"), { id });
    const found = async () => {
      endSearchRest();
      const { hits } = await vacatureIndex().search({ sort: "newest", limit: 5 });
      return hits.some((hit) => hit.id === id);
    };
    times.push(await untilTrue(() => found().catch(() => false), 10_000));
  }
  const p95 = percentile(times, 95);
  console.log(`${engine}: findable after publishing, p95 ${p95.toFixed(0)} ms (limit ${limitMs})`);
  if (p95 > limitMs) failures.push(`${engine}: findable only after ${p95.toFixed(0)} ms`);
}
