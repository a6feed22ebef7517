import { setTimeout } from "node:timers/promises";
import PgBoss from "pg-boss";
import type { z } from "zod";
import {
  type Database,
  db,
  onCommit,
  openedDatabase,
  runStatement,
  type Tx,
  transaction,
} from "./db.server.ts";
import { log } from "./log.server.ts";

/** A kind of background work, ready for the queue: `run` parses a payload and does it. */
export type JobDefinition = {
  name: string;
  /** One waits at most; asking for more of it does nothing. Its handler takes a lease to run alone. */
  single?: boolean;
  /** Handled at the same time in one process, where one may hang and the others must not wait. */
  workers?: number;
  /** Tries after the first, each after twice as long; what waits for somebody to mend it has more. */
  retryLimit?: number;
  run: (payload: unknown) => Promise<void>;
};

/**
 * Defines a kind of background work by its name, the shape of its payload and what does it. `handle`
 * must be idempotent: the queue may deliver a job again. What the clock starts has the payload `{}`.
 */
export function defineJob<Payload>(job: {
  name: string;
  payload: z.ZodType<Payload>;
  handle: (payload: Payload) => Promise<void>;
  single?: boolean;
  workers?: number;
  retryLimit?: number;
}): JobDefinition {
  const { payload, handle, ...rest } = job;
  return { ...rest, run: (raw) => handle(payload.parse(raw ?? {})) };
}

/** A job that the clock starts: `at` is a line of cron in Amsterdam time, `why` is for who reads the page. */
export type ClockLine = { at: string; job: JobDefinition; why: string };

/** A job that keeps failing ends in this queue, where /beheer/taken shows it. */
const DEAD_LETTERS = "dead-letters";
/** On which processes tell each other of new jobs, by the name of the queue. */
export const JOBS_CHANNEL = "jobs";
/** Where pg-boss puts what its clock starts. */
const SCHEDULER = "__pgboss__send-it";

const RETRY = { retryLimit: 5, retryDelay: 2, retryBackoff: true, expireInMinutes: 5 };
const KEEP = { archiveCompletedAfterSeconds: 3600, deleteAfterDays: 7 };
/** Requests, jobs and the database share the 10 s that a stop may take; see graceful-stop.ts. */
const STOP_TIMEOUT_MS = 2_500;
/** A job that waits for its time or its next try starts this late at most. */
const LOOK_MS = { postgresql: 2_000, pglite: 5_000 };
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;

/** The jobs in hand of one queue, and whether it is closed and nothing more is written about them. */
type Ends = { inHand: Set<string>; over: boolean };

type Queue = {
  boss: PgBoss;
  workers: Map<string, string[]>;
  ends: Ends;
  look: NodeJS.Timeout | null;
};
const holder = globalThis as typeof globalThis & { rechterhandQueue?: Queue };

/** Starts the queue on the open database and creates a queue for each definition. */
export async function openQueue(definitions: readonly JobDefinition[]): Promise<void> {
  const ends: Ends = { inHand: new Set(), over: false };
  const boss = new PgBoss({
    db: { executeSql: (text, values) => executeSql(ends, text, values) },
    ...RETRY,
    ...KEEP,
    // Workers are woken: by commits, by other processes, and by one look at what is due.
    pollingIntervalSeconds: 300,
    cronWorkerIntervalSeconds: 20,
  });
  boss.on("error", (error) => log.error({ err: error }, "queue"));
  await boss.start();
  await createQueues(boss, definitions);
  holder.rechterhandQueue = { boss, workers: new Map(), ends, look: null };
}

/**
 * Makes the queue's tables by the role that may, so that the running one needs no right to. Out: the
 * schema it made them in.
 */
export async function prepareQueue(
  pool: Pick<Database["pool"], "query">,
  definitions: readonly JobDefinition[],
): Promise<string> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    supervise: false,
    schedule: false,
  });
  boss.on("error", (error) => log.error({ err: error }, "queue"));
  await boss.start();
  await createQueues(boss, definitions);
  await boss.createQueue(SCHEDULER);
  await boss.stop({ graceful: false, close: false });
  return "pgboss";
}

/**
 * Lets this process do the work: one worker a queue, one job at a time, woken when there is
 * some.
 */
export async function workQueue(
  definitions: readonly JobDefinition[],
  clock: readonly ClockLine[] = [],
): Promise<void> {
  const queue = openedQueue();
  for (const definition of definitions) {
    const ids: string[] = [];
    for (let i = 0; i < (definition.workers ?? 1); i++) {
      const id = await queue.boss.work(definition.name, { batchSize: 1 }, async (jobs) => {
        for (const job of jobs) {
          queue.ends.inHand.add(job.id);
          await definition.run(job.data);
        }
        wakeWorkers(definition.name);
      });
      ids.push(id);
    }
    queue.workers.set(definition.name, ids);
  }
  for (const { at, job } of clock) {
    await queue.boss.schedule(job.name, at, {}, { tz: "Europe/Amsterdam" });
  }
  queue.look = setInterval(() => void wakeDue(), LOOK_MS[openedDatabase().kind]);
}

/** Wakes the workers of every queue in which a job is due; one statement for all queues. */
async function wakeDue(): Promise<void> {
  try {
    const { rows } = await runStatement<{ name: string }>(DUE);
    for (const { name } of rows) wakeWorkers(name);
  } catch (error) {
    log.error({ err: error }, "queue");
  }
}

const DUE = {
  name: "due-jobs",
  text: "SELECT DISTINCT name FROM pgboss.job WHERE state < 'active' AND start_after <= now()",
};

async function createQueues(boss: PgBoss, definitions: readonly JobDefinition[]): Promise<void> {
  await boss.createQueue(DEAD_LETTERS);
  for (const { name, single, retryLimit = RETRY.retryLimit } of definitions) {
    const policy = single ? "short" : "standard";
    const options = { ...RETRY, retryLimit, deadLetter: DEAD_LETTERS, policy } as const;
    await boss.createQueue(name, { name, ...options });
    await boss.updateQueue(name, { name, ...options });
  }
}

/** Puts a job in the queue with the transaction: a roll-back leaves none, a commit wakes a worker. */
export function enqueue(tx: Tx, name: string, payload: object): Promise<void> {
  return enqueueAll(tx, name, [payload]);
}

/** The same for many jobs of one kind, in one statement. */
export async function enqueueAll(tx: Tx, name: string, payloads: object[]): Promise<void> {
  const executor = {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
    }),
  };
  const jobs = payloads.map((data) => ({ name, data }));
  await openedQueue().boss.insert(jobs, { db: executor });
  const { openLine } = openedDatabase();
  if (openLine) await tx.$executeRaw`SELECT pg_notify(${JOBS_CHANNEL}, ${name}) IS NULL`;
  onCommit(tx, () => wakeWorkers(name));
}

/** A job by itself, for callers that change nothing else. */
export function enqueueAlone(name: string, payload: object): Promise<void> {
  return transaction((tx) => enqueue(tx, name, payload));
}

export type QueueLine = {
  name: string;
  waiting: number;
  active: number;
  done: number;
  failed: number;
};

/** How many jobs each queue holds, for the admin's page; `failed` counts given-up jobs. */
export async function listQueues(): Promise<QueueLine[]> {
  return db().$queryRaw<QueueLine[]>`
    SELECT q.name,
      count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS waiting,
      count(j.id) FILTER (WHERE j.state = 'active')::int AS active,
      count(j.id) FILTER (WHERE j.state = 'completed')::int AS done,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed
    FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\\_\\_pgboss%'
    GROUP BY q.name ORDER BY q.name`;
}

export type DeadLetter = { id: string; payload: string; createdOn: Date; failure: string | null };

/** The newest jobs that were given up, newest first, at most 50. */
export async function listDeadLetters(): Promise<DeadLetter[]> {
  return db().$queryRaw<DeadLetter[]>`
    SELECT id::text, data::text AS payload, created_on AS "createdOn", output->>'message' AS failure
    FROM pgboss.job WHERE name = ${DEAD_LETTERS} ORDER BY created_on DESC LIMIT 50`;
}

/** Resolves when nothing waits or runs, so that a test or the seed sees every effect. */
export async function drainQueue(): Promise<void> {
  for (;;) {
    const rows = await db().$queryRaw<{ name: string }[]>`
      SELECT DISTINCT name FROM pgboss.job
      WHERE state IN ('created', 'active') AND start_after <= now() AND name <> ${DEAD_LETTERS}`;
    if (rows.length === 0) return;
    for (const row of rows) wakeWorkers(row.name);
    await setTimeout(20);
  }
}

/** Finishes the jobs in hand, at most 2.5 s, and stops; what was not done is done by the next process. */
export async function closeQueue(): Promise<void> {
  const queue = holder.rechterhandQueue;
  holder.rechterhandQueue = undefined;
  if (queue?.look) clearInterval(queue.look);
  const stopped = queue?.boss
    .stop({ graceful: true, wait: true, timeout: STOP_TIMEOUT_MS, close: false })
    .catch((error) => log.error({ err: error }, "queue"));
  await Promise.race([stopped, setTimeout(STOP_TIMEOUT_MS + 500, undefined, { ref: false })]);
  if (queue) queue.ends.over = true;
}

const NEVER = new Promise<never>(() => {});

/**
 * pg-boss' way to the database, until the queue is closed: a job that outlasts that was given back. It does not wait for the answer when it says that a job ended, so
 * that an error there would be nobody's and end the process: what ends a job is tried until the
 * database takes it, or the queue is closed; the job is then another's once its time is over.
 */
async function executeSql(ends: Ends, text: string, values?: unknown[]) {
  if (ends.over) return NEVER;
  const ended = endedJobs(ends, values);
  if (ended.length === 0) return runStatement(text, values);
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LAST_PAUSE_MS)) {
    try {
      const answer = await runStatement(text, values);
      for (const id of ended) ends.inHand.delete(id);
      return answer;
    } catch (error) {
      log.error({ err: error, jobs: ended }, "the end of a job was not taken");
      if (ends.over || isRefused(error)) return NEVER;
    }
    await setTimeout(pause, undefined, { ref: false });
  }
}

/** The ids of jobs that this process did and that a statement is about. */
function endedJobs({ inHand }: Ends, values: unknown[] | undefined): string[] {
  const ids = values?.[1];
  if (!Array.isArray(ids)) return [];
  return ids.filter((id): id is string => inHand.has(id));
}

/** An answer about the statement itself (SQLSTATE 22, 23 or 42): asked again it would be the same. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(22|23|42)/.test(String(error.code));
}

/** Lets the workers of a queue in this process look for a job, if there are any. */
export function wakeWorkers(name: string): void {
  const queue = holder.rechterhandQueue;
  for (const worker of queue?.workers.get(name) ?? []) queue?.boss.notifyWorker(worker);
}

function openedQueue(): Queue {
  if (!holder.rechterhandQueue) throw new Error("The queue is not open");
  return holder.rechterhandQueue;
}
