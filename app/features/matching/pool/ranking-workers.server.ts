import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { MatchVacature } from "../rules/match-input.ts";
import type { CandidatePool } from "./candidate-columns.ts";
import { mergeRanked, type RankedRows, type RankSizes } from "./rank-pool.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-task.ts";

/** The web thread keeps a core's worth to itself on larger machines; two are enough for an office. */
const MAX_WORKERS = 2;

/** Vacatures in one message: a page that asks for one ranking waits for no more of them than these. */
const VACATURES_A_TASK = 2;

/** Where the build puts the worker. */
const WORKER_FILE = "build/workers/ranking.worker.js";

/** Workers that rank a pool. Each method works on the pool as it was last given. */
export type RankingWorkers = {
  /** Gives the pool, again when its buffers or dictionaries changed. */
  givePool: (pool: CandidatePool) => void;
  /** One vacature, the rows shared out over the workers. */
  rankOne: (vacature: MatchVacature, sizes: RankSizes) => Promise<RankedRows>;
  /** Many vacatures shared out over the workers; the answers in the order asked. */
  rankMany: (vacatures: readonly MatchVacature[], sizes: RankSizes) => Promise<RankedRows[]>;
  /** How many candidates are good for a vacature, then for each of its changes. */
  countChanges: (vacature: MatchVacature, changes: readonly MatchVacature[]) => Promise<number[]>;
  stop: () => Promise<void>;
};

/** Whether the build left a worker here; sources run without one and rank on the web thread. */
export function hasWorkerFile(rootDir = process.cwd()): boolean {
  return existsSync(join(rootDir, WORKER_FILE));
}

/** Starts the workers from their bundle. In: how many, at most two by default. */
export function startRankingWorkers(
  file = join(process.cwd(), WORKER_FILE),
  count = Math.min(MAX_WORKERS, availableParallelism()),
): RankingWorkers {
  const threads = Array.from({ length: count }, () => startThread(file));
  let pool: CandidatePool | null = null;
  const given = () => {
    if (!pool) throw new Error("A ranking was asked before the pool was given");
    return pool;
  };

  /** One question about all rows, each thread its part of them. */
  const askParts = (questionOf: (rows: { from: number; to: number }) => Question) => {
    const { rows } = given();
    const edge = (part: number) => Math.floor((rows * part) / threads.length);
    return Promise.all(
      threads.map((thread, i) => thread.ask(questionOf({ from: edge(i), to: edge(i + 1) }))),
    );
  };

  const shareOut = async <Item>(
    vacatures: readonly MatchVacature[],
    ask: (thread: Thread, part: readonly MatchVacature[]) => Promise<Item[]>,
  ): Promise<Item[]> => {
    const results: Item[][] = [];
    let next = 0;
    await Promise.all(
      threads.map(async (thread) => {
        while (next < vacatures.length) {
          const from = next;
          next += VACATURES_A_TASK;
          results[from / VACATURES_A_TASK] = await ask(
            thread,
            vacatures.slice(from, from + VACATURES_A_TASK),
          );
        }
      }),
    );
    return results.flat();
  };

  return {
    givePool: (fresh) => {
      pool = fresh;
      for (const thread of threads) thread.tell({ kind: "pool", pool: fresh });
    },
    rankOne: async (vacature, sizes) => {
      const vacatures = [vacature];
      const parts = await askParts((rows) => ({ kind: "rank", vacatures, sizes, ...rows }));
      return mergeRanked(
        given(),
        parts.flatMap(({ ranked }) => ranked ?? []),
        sizes,
      );
    },
    rankMany: (vacatures, sizes) =>
      shareOut(vacatures, async (thread, part) => {
        const to = given().rows;
        const task = { kind: "rank", vacatures: part, sizes, from: 0, to } as const;
        return (await thread.ask(task)).ranked ?? [];
      }),
    countChanges: async (vacature, changes) => {
      const parts = await askParts((rows) => ({ kind: "count", vacature, changes, ...rows }));
      return parts
        .map(({ counts }) => counts ?? [])
        .reduce((sums, counts) => sums.map((sum, i) => sum + (counts[i] ?? 0)));
    },
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

type Question = WorkerTask extends infer Task
  ? Task extends { number: number }
    ? Omit<Task, "number">
    : never
  : never;

type Thread = {
  tell: (task: WorkerTask) => void;
  ask: (question: Question) => Promise<WorkerAnswer>;
  stop: () => Promise<number>;
};

function startThread(file: string): Thread {
  const worker = new Worker(file);
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers<WorkerAnswer>>();
  let asked = 0;
  worker.on("message", (answer: WorkerAnswer) => {
    waiting.get(answer.number)?.resolve(answer);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    tell: (task) => worker.postMessage(task),
    ask: (question) => {
      const number = ++asked;
      const answer = resolvers<WorkerAnswer>();
      waiting.set(number, answer);
      worker.ref();
      worker.postMessage({ ...question, number });
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
}

type PromiseWithResolvers<Value> = {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (reason: unknown) => void;
};

function resolvers<Value>(): PromiseWithResolvers<Value> {
  const made: Partial<PromiseWithResolvers<Value>> = {};
  const promise = new Promise<Value>((resolve, reject) => Object.assign(made, { resolve, reject }));
  return { resolve: () => {}, reject: () => {}, ...made, promise };
}
