/**
 * The pool of findable candidates in memory: a follower of `changes`. Candidates are read in pages
 * with a pause after each, so that a rebuild keeps nobody waiting. Months of work run until today, so
 * a pool of another day is rebuilt before it is used.
 */
import { setImmediate } from "node:timers/promises";
import { toMatchCandidate } from "#app/features/matching/load-candidates.server.ts";
import {
  type CandidateRow,
  readCandidateRows,
} from "#app/features/matching/read-candidate-rows.server.ts";
import type { MatchVacature } from "#app/features/matching/rules/match-input.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import type { ChangeMark } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { db, openedDatabase } from "#app/platform/db.server.ts";
import {
  forgetSkipped,
  pagesOfIds,
  readEach,
  takeEach,
} from "#app/platform/following/skipped-rows.server.ts";
import { type CandidatePool, makePool } from "./candidate-columns.ts";
import { countVariants } from "./count-variants.ts";
import { putCandidate, removeCandidate } from "./encode-candidate.ts";
import { type RankedPool, type RankSizes, rankPool, withIds } from "./rank-pool.ts";
import {
  hasWorkerFile,
  type RankingWorkers,
  startRankingWorkers,
} from "./ranking-workers.server.ts";

/** A page the embedded database, which works on this thread, reads well within 50 ms. */
const PAGE = 100;

/** A server reads beside this thread; larger pages only cost memory. */
const SERVER_PAGE = 1000;

const HOLDER = { memory: "ranking", kind: "candidate" } as const;

/** From here on a ranking takes longer than a page may keep the web thread: some 2 ms. */
const LARGE_POOL = 20_000;

type Held = { pool: CandidatePool; day: number };
type Crew = { workers: RankingWorkers; given: string; pool: CandidatePool | null };
type Holder = { held: Held | null; building: Promise<Held> | null; crew: Crew | null };

const shared = globalThis as typeof globalThis & { rechterhandPool?: Holder };
shared.rechterhandPool ??= { held: null, building: null, crew: null };
const holder = shared.rechterhandPool;

/** Reads every findable candidate into a fresh pool, which then takes the old one's place. */
export async function rebuildCandidatePool(): Promise<void> {
  holder.building ??= build().finally(() => {
    holder.building = null;
  });
  holder.held = await holder.building;
}

/** Brings the pool up to date with changed rows; a pool that was not built yet needs no change. */
export async function applyPoolChanges(marks: ChangeMark[]): Promise<void> {
  await holder.building;
  const held = holder.held;
  if (!held) return;
  for (let at = 0; at < marks.length; at += PAGE) {
    const ids = marks.slice(at, at + PAGE).map(({ id }) => id);
    await forgetSkipped(HOLDER, ids);
    const put = new Set(await putAll(held.pool, ids));
    for (const id of ids) if (!put.has(id)) removeCandidate(held.pool, id);
    await setImmediate();
  }
  if (2 * held.pool.skillWordsLost > held.pool.skillWordCount + PAGE) await rebuildCandidatePool();
}

/** The pool as it is today. */
export async function openPool(): Promise<CandidatePool> {
  if (holder.held?.day !== today().getTime()) await rebuildCandidatePool();
  if (!holder.held) throw new Error("The pool of candidates was not built");
  return holder.held.pool;
}

/** The best candidates for a vacature; over workers when the pool is large and they were built. */
export async function rankInPool(vacature: MatchVacature, sizes: RankSizes): Promise<RankedPool> {
  const pool = await openPool();
  const crew = crewFor(pool);
  if (!crew) return rankPool(vacature, pool, sizes, DICTIONARY_RELATIONS);
  return withIds(pool, await crew.rankOne(vacature, sizes));
}

/** The same for many vacatures, in the order asked. */
export async function rankManyInPool(
  vacatures: readonly MatchVacature[],
  sizes: RankSizes,
): Promise<RankedPool[]> {
  const pool = await openPool();
  const crew = crewFor(pool);
  if (crew) return (await crew.rankMany(vacatures, sizes)).map((ranked) => withIds(pool, ranked));
  const ranked: RankedPool[] = [];
  for (const vacature of vacatures) {
    ranked.push(rankPool(vacature, pool, sizes, DICTIONARY_RELATIONS));
    await setImmediate();
  }
  return ranked;
}

/** How many candidates are good for a vacature, then for each of its changes. */
export async function countInPool(
  vacature: MatchVacature,
  changes: readonly MatchVacature[],
): Promise<number[]> {
  const pool = await openPool();
  const crew = crewFor(pool);
  if (crew) return crew.countChanges(vacature, changes);
  const all = { from: 0, to: pool.rows };
  return countVariants(vacature, changes, pool, DICTIONARY_RELATIONS, all);
}

async function build(): Promise<Held> {
  const day = today().getTime();
  const pool = makePool();
  await forgetSkipped(HOLDER, null);
  const list = (gt: string, take: number) =>
    db().candidate.findMany({
      where: { id: { gt }, findable: true, status: "available" },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    });
  const size = openedDatabase().kind === "pglite" ? PAGE : SERVER_PAGE;
  // The next page is read while this one is written into the columns.
  let waiting = Promise.resolve<CandidateRow[]>([]);
  for await (const ids of pagesOfIds(size, list)) {
    const rows = await waiting;
    waiting = readRows(ids);
    await putRows(pool, rows);
  }
  await putRows(pool, await waiting);
  return { pool, day };
}

/** Out: the ids of those that are in the pool now. */
async function putAll(pool: CandidatePool, ids: string[]): Promise<string[]> {
  return putRows(pool, await readRows(ids));
}

function readRows(ids: string[]): Promise<CandidateRow[]> {
  return readEach(HOLDER, ids, (some) => readCandidateRows(db(), some));
}

async function putRows(pool: CandidatePool, rows: readonly CandidateRow[]): Promise<string[]> {
  const findable = rows.filter((row) => row.findable);
  const put: string[] = [];
  const asOf = today();
  for (let at = 0; at < findable.length; at += PAGE) {
    const taken = await takeEach(HOLDER, findable.slice(at, at + PAGE), (row) => {
      putCandidate(pool, toMatchCandidate(row, asOf));
      return row.id;
    });
    put.push(...taken);
    await setImmediate();
  }
  return put;
}

function crewFor(pool: CandidatePool): RankingWorkers | null {
  if (pool.rows < LARGE_POOL || !hasWorkerFile()) return null;
  holder.crew ??= { workers: startRankingWorkers(), given: "", pool: null };
  const { crew } = holder;
  const sizes = Object.values(pool.dictionaries).map(({ values }) => values.length);
  const shape = [pool.rows, pool.skillWordCount, ...sizes].join(" ");
  if (crew.pool !== pool || crew.given !== shape) crew.workers.givePool(pool);
  crew.pool = pool;
  crew.given = shape;
  return crew.workers;
}
