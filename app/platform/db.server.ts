import { setImmediate, setTimeout } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/client/client.ts";
import { type DataLock, endAsOusted } from "./data-dir/data-lock.server.ts";
import { databaseFolder } from "./data-dir/database-folder.server.ts";
import { log } from "./log.server.ts";

/** A transaction's client: what every helper that writes takes. */
export type Tx = Prisma.TransactionClient;

export type DatabaseTarget =
  | { kind: "postgresql"; url: string }
  | { kind: "pglite"; directory: string; lock?: DataLock }
  | { kind: "pglite"; folder: string }
  | { kind: "pglite"; snapshot: Blob | null };

export type Database = {
  kind: DatabaseTarget["kind"];
  client: PrismaClient;
  pool: pg.Pool;
  /** A line of its own, to be told of what others commit; null where nobody else writes. */
  openLine: (() => pg.Client) | null;
  /** The whole embedded database as one archive; only for `pglite`. */
  dump: () => Promise<Blob>;
  close: () => Promise<void>;
};

const CLOSE_MS = 1_000;
/** A line that does not answer for this long is lost. */
const LINE_MS = 5_000;

/** For so long embedded statements may follow each other before requests and timers get a turn. */
const TURN_MS = 20;

/** The message by which a driver ends a statement. Source: PostgreSQL, Message Formats, Sync. */
const SYNC = [0x53, 0, 0, 0, 4];

/** Enough for every query of the app; lists of varying length go beyond and stay unnamed. */
const MAX_NAMED_STATEMENTS = 400;

/** Waiting for the one embedded connection may take a rebuild's length; 20 s is the request's limit. */
const TRANSACTION_LIMITS = { maxWait: 20_000, timeout: 20_000 };

type Ends = { last: (() => Promise<void>)[]; after: (() => void)[] };
type Shared = { database?: Database; ends: WeakMap<object, Ends> };
const holder = globalThis as typeof globalThis & { rechterhandDb?: Shared };
holder.rechterhandDb ??= { ends: new WeakMap() };
const shared = holder.rechterhandDb;

/** Opens the database every other file uses; once per process. The embedded one needs the data lock. */
export async function openDatabase(target: DatabaseTarget): Promise<Database> {
  if (shared.database) throw new Error("The database is already open in this process");
  const database =
    target.kind === "postgresql" ? openServer(target.url) : await openEmbedded(target);
  shared.database = database;
  return database;
}

/** The client for reads outside a transaction. Throws when no database is open. */
export function db(): PrismaClient {
  return openedDatabase().client;
}

/** The open database itself, for the queue, migrations and health. */
export function openedDatabase(): Database {
  if (!shared.database) throw new Error("The database is not open");
  return shared.database;
}

/**
 * Runs `work` in one transaction and resolves with its result; throws and leaves nothing when it
 * throws. Callbacks given to `onCommit` run after the commit, never after a roll-back.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const ends: Ends = { last: [], after: [] };
  const result = await db().$transaction(async (tx) => {
    shared.ends.set(tx, ends);
    const made = await work(tx);
    for (const callback of ends.last) await callback();
    return made;
  }, TRANSACTION_LIMITS);
  for (const callback of ends.after) callback();
  return result;
}

/** Asks for `callback` once the transaction of `tx` has committed. */
export function onCommit(tx: Tx, callback: () => void): void {
  shared.ends.get(tx)?.after.push(callback);
}

/**
 * Asks for `callback` as the last work within the transaction of `tx`. Rows that many transactions
 * share are written there: nothing is waited for after them, so no two wait for each other.
 */
export function beforeCommit(tx: Tx, callback: () => Promise<void>): void {
  const ends = shared.ends.get(tx);
  if (!ends) throw new Error("This transaction is not one of ours");
  ends.last.push(callback);
}

/**
 * One statement on a connection of the pool, for whoever speaks SQL by itself. Unlike the pool's own
 * way it keeps the connection after an error: the embedded database has only one.
 */
export async function runStatement<Row extends pg.QueryResultRow>(
  text: string | { name: string; text: string },
  values?: unknown[],
): Promise<pg.QueryResult<Row>> {
  const client = await openedDatabase().pool.connect();
  try {
    return await client.query<Row>(text, values);
  } finally {
    client.release();
  }
}

/** A second way in, for one thing only: the role that may change the schema. Close it afterwards. */
export function openMigrator(url: string): { pool: pg.Pool; close: () => Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", (error) => log.warn({ err: error }, "a database connection broke"));
  return { pool, close: () => pool.end() };
}

function openServer(url: string): Database {
  // Prisma's driver writes and reads moments without their offset, as if the server's zone were UTC.
  const options = "-c TimeZone=UTC";
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    options,
    keepAlive: true,
    connectionTimeoutMillis: TRANSACTION_LIMITS.maxWait,
  });
  // A connection that breaks is no end of the process, also while somebody holds it.
  pool.on("error", (error) => log.warn({ err: error }, "a database connection broke"));
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    kind: "postgresql",
    client: new PrismaClient({ adapter: new PrismaPg(pool) }),
    pool,
    openLine: () =>
      new pg.Client({
        connectionString: url,
        keepAlive: true,
        connectionTimeoutMillis: LINE_MS,
        query_timeout: LINE_MS,
      }),
    dump: () => Promise.reject(new Error("A PostgreSQL server is dumped with pg_dump")),
    close: () => closeAll(pool),
  };
}

async function openEmbedded(
  target: Extract<DatabaseTarget, { kind: "pglite" }>,
): Promise<Database> {
  const lite = await openLite(target);
  if ("lock" in target && target.lock) heed(target.lock, lite);
  breathe(lite);
  const config = createPgConfig(lite);
  patchParse(config.connection);
  // A pool of one that never lets go: the embedded database has a single session.
  const pool = new pg.Pool({
    ...config,
    max: 1,
    idleTimeoutMillis: 0,
  } as unknown as pg.PoolConfig);
  const adapter = new PrismaPg(pool, { statementNameGenerator: makeStatementNames() });
  return {
    kind: "pglite",
    client: new PrismaClient({ adapter }),
    pool,
    openLine: null,
    dump: () => dumpQuietly(pool, lite),
    close: async () => {
      await closeAll(pool);
      await lite.close();
    },
  };
}

function openLite(target: Extract<DatabaseTarget, { kind: "pglite" }>): Promise<PGlite> {
  if ("snapshot" in target) {
    return PGlite.create({ ...(target.snapshot && { loadDataDir: target.snapshot }) });
  }
  return PGlite.create("folder" in target ? target.folder : databaseFolder(target.directory));
}

/** Before each piece of work the lock must be ours, and after it, before anybody hears that it is done. */
function heed(lock: DataLock, lite: PGlite): void {
  const work = lite.execProtocolStream.bind(lite);
  lite.execProtocolStream = async (message, options) => {
    if (!lock.isHeld()) endAsOusted();
    const answer = await work(message, options);
    if (!lock.isHeld()) endAsOusted();
    return answer;
  };
}

/**
 * The embedded database answers within the turn that asked, so that a chain of statements, each
 * awaiting the one before, would hold everybody up to its end.
 */
function breathe(lite: PGlite): void {
  const work = lite.execProtocolStream.bind(lite);
  let turnSince = performance.now();
  let isBetween = true;
  let before: Promise<unknown> = Promise.resolve();
  lite.execProtocolStream = (message, options) => {
    // Never within a statement: its client may be gone before it says that the statement is over.
    const answer = before.then(async () => {
      if (isBetween && performance.now() - turnSince > TURN_MS) {
        await setImmediate();
        turnSince = performance.now();
      }
      isBetween = SYNC.every((byte, at) => message[message.length - SYNC.length + at] === byte);
      return work(message, options);
    });
    before = answer.catch(() => {});
    return answer;
  };
}

/** The driver passes its own `types` object along; the embedded wire accepts a list of oids only. */
function patchParse(connection: { parse: (query: { types?: unknown }) => void }): void {
  const parse = connection.parse.bind(connection);
  connection.parse = (query) =>
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
}

/**
 * Names the first statements seen, so that the embedded database parses and plans them once (it is
 * the larger part of a small statement's time there). Later ones stay unnamed: each name costs memory.
 */
function makeStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = names.size < MAX_NAMED_STATEMENTS ? `s${names.size}` : "";
    if (name) names.set(sql, name);
    return name;
  };
}

async function dumpQuietly(pool: pg.Pool, lite: PGlite): Promise<Blob> {
  const client = await pool.connect();
  try {
    return await lite.dumpDataDir("none");
  } finally {
    client.release();
  }
}

async function closeAll(pool: pg.Pool): Promise<void> {
  const client = shared.database?.client;
  shared.database = undefined;
  const closed = (async () => {
    await client?.$disconnect();
    if (!pool.ended) await pool.end();
  })();
  // A statement that a server never answers must not keep the process.
  await Promise.race([closed, setTimeout(CLOSE_MS, undefined, { ref: false })]);
}
