import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { now } from "./clock.server.ts";
import { db, type Tx } from "./db.server.ts";
import { TooManyTries } from "./errors.ts";
import { callerOf, networkOf } from "./limits/caller.ts";

export type Limit = { name: string; hits: number; windowSeconds: number };

const HOUR = 3600;
const QUARTER = 900;

/** Tries that failed at the door, from one connection: more is a script, or a person who should call. */
const FAILURES_BY_CALLER: Limit = { name: "sign-in-fails", hits: 30, windowSeconds: QUARTER };
/** Of a whole network: an office signs in together, and mostly rightly. */
const FAILURES_BY_NETWORK: Limit = { name: "sign-in-fails-net", hits: 300, windowSeconds: QUARTER };
/** On one address these only slow down: else anybody could lock anybody out. */
const FAILURES_BY_ADDRESS: Limit = { name: "sign-in-fails-to", hits: 10, windowSeconds: QUARTER };
/** An office that signs in at nine, and no more guesses at once than those before they are counted. */
const SIGN_IN_AT_ONCE: Limit = { name: "sign-in-now", hits: 60, windowSeconds: 60 };
/** A person mistypes a few times before it gets slower. */
const FREE_FAILURES = 5;
/** Longer than this no owner waits; a guesser gets twelve tries a minute out of one connection. */
const MAX_DELAY_MS = 5_000;

/** An account, a link: asked with an address. A computer room at a school asks twenty an hour. */
export const ASK_BY_CALLER: Limit = { name: "ask", hits: 20, windowSeconds: HOUR };
/** The same of a network, where a provider has thousands behind it. */
export const ASK_BY_NETWORK: Limit = { name: "ask-net", hits: 200, windowSeconds: HOUR };
/** A new password has a budget of its own, so that nothing else keeps somebody out. */
export const RESET_BY_CALLER: Limit = { name: "reset", hits: 20, windowSeconds: HOUR };
export const RESET_BY_NETWORK: Limit = { name: "reset-net", hits: 200, windowSeconds: HOUR };
/** Codes of six digits: a thousand guesses in a million, over all who try from one connection, take days. */
export const CODE_BY_CALLER: Limit = { name: "code", hits: 30, windowSeconds: QUARTER };
/** The own password asked again by an open session: a thief of one guesses no faster than at the door. */
export const OWN_PASSWORD: Limit = { name: "own-password", hits: 10, windowSeconds: QUARTER };
/** A code of the second step opens one session (RFC 6238, 5.2). */
export const CODE_ONCE: Limit = { name: "code-once", hits: 1, windowSeconds: 300 };
/** An employer invites its raters in a morning: a handful, seldom ten. */
export const INVITE_BY_ACCOUNT: Limit = { name: "invite", hits: 10, windowSeconds: 24 * HOUR };
/** Applying is work: thirty an hour from one address is a script or a library's computer room. */
export const APPLY_BY_CALLER: Limit = { name: "apply", hits: 30, windowSeconds: HOUR };
/** Reading a CV takes a process for a second; a person reads a few, a script asks for hundreds. */
export const READ_CV_BY_CALLER: Limit = { name: "read-cv", hits: 60, windowSeconds: HOUR };
/** A talk by message has some turns an hour; each is mailed. */
export const MESSAGE_BY_ACCOUNT: Limit = { name: "message", hits: 30, windowSeconds: HOUR };
/** A person writes once or twice; an office that answers a campaign a few times more. */
export const ENQUIRY_BY_CALLER: Limit = { name: "enquiry", hits: 10, windowSeconds: HOUR };
/** The same of a network. */
export const ENQUIRY_BY_NETWORK: Limit = { name: "enquiry-net", hits: 100, windowSeconds: HOUR };
/** Everything about somebody, with the files: for a person once in a while. */
export const EXPORT_BY_ACCOUNT: Limit = { name: "export", hits: 10, windowSeconds: HOUR };

/**
 * Counts one try for `who` and throws `TooManyTries` beyond the limit. One atomic upsert, so that a
 * burst over several processes is counted exactly. `who` is stored as a hash.
 */
export async function takeTry(limit: Limit, who: string): Promise<void> {
  const [count] = await spend(db(), [{ limit, who, count: 1 }]);
  if (count && count.hits > limit.hits) throw tooMany(limit, count.endsAt);
}

/** The same for whoever calls from this address, then for its network. */
export async function takeTryOfCaller(
  address: string,
  limits: { caller: Limit; network: Limit },
): Promise<void> {
  await takeTry(limits.caller, callerOf(address));
  await takeTry(limits.network, networkOf(address));
}

type Spending = { limit: Limit; who: string; count: number };
type Count = { key: string; hits: number; endsAt: Date };

/**
 * Counts several at once, in one order of keys, so that no two transactions wait for each other.
 * Resolves with the counts after it, in the order asked.
 */
export async function spend(
  client: Pick<Tx, "$queryRaw">,
  spendings: Spending[],
): Promise<Count[]> {
  if (spendings.length === 0) return [];
  const moment = now();
  const keys = spendings.map(({ limit, who }) => keyOf(limit, who));
  const counts = spendings.map(({ count }) => count);
  const ends = spendings.map(
    ({ limit }) => new Date(moment.getTime() + limit.windowSeconds * 1000),
  );
  const rows = await client.$queryRaw<Count[]>`
    INSERT INTO "RateLimit" AS r (key, "endsAt", hits)
    SELECT * FROM unnest(${keys}::text[], ${ends}::timestamptz[], ${counts}::int[])
      AS asked(key, "endsAt", hits)
    ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN r."endsAt" <= ${moment} THEN EXCLUDED.hits ELSE r.hits + EXCLUDED.hits END,
      "endsAt" = CASE WHEN r."endsAt" <= ${moment} THEN EXCLUDED."endsAt" ELSE r."endsAt" END
    RETURNING key, hits, "endsAt"`;
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => found.get(key) ?? { key, hits: 0, endsAt: moment });
}

/**
 * Holds a try at signing in for as long as its failed predecessors ask: the caller's first, then those on
 * the same address. Resolves with the function that says whether it failed too; only failures count.
 * Throws `TooManyTries` for a caller or network that failed too often, never for an address.
 */
export async function holdSignIn(
  address: string,
  email: string,
): Promise<(failed: boolean) => Promise<void>> {
  const now = { limit: SIGN_IN_AT_ONCE, who: callerOf(address) };
  await takeTry(now.limit, now.who);
  const letGo = () => takeBack(now.limit, now.who);
  const failures = [
    { limit: FAILURES_BY_CALLER, who: callerOf(address) },
    { limit: FAILURES_BY_NETWORK, who: networkOf(address) },
    { limit: FAILURES_BY_ADDRESS, who: email },
  ];
  const add = (count: number) =>
    spend(
      db(),
      failures.map((one) => ({ ...one, count })),
    );
  const [own, near, same] = await add(0);
  for (const [limit, count] of [
    [FAILURES_BY_CALLER, own],
    [FAILURES_BY_NETWORK, near],
  ] as const) {
    if (count && count.hits >= limit.hits) {
      await letGo();
      throw tooMany(limit, count.endsAt);
    }
  }
  const over = Math.max(
    (own?.hits ?? 0) - FREE_FAILURES,
    (same?.hits ?? 0) - FAILURES_BY_ADDRESS.hits,
  );
  if (over > 0) await wait(Math.min(MAX_DELAY_MS, 125 * 2 ** over));
  return async (failed) => {
    await letGo();
    if (failed) await add(1);
  };
}

async function takeBack(limit: Limit, who: string): Promise<void> {
  await db()
    .$executeRaw`UPDATE "RateLimit" SET hits = GREATEST(hits - 1, 0) WHERE key = ${keyOf(limit, who)}`;
}

/** A caller as it may be stored with what it asked: a hash. */
export function hashOfCaller(address: string): string {
  return hashOf(callerOf(address));
}

function tooMany(limit: Limit, endsAt: Date): TooManyTries {
  const seconds = Math.max(1, Math.ceil((endsAt.getTime() - now().getTime()) / 1000));
  return new TooManyTries(seconds, limit.name);
}

function keyOf(limit: Limit, who: string): string {
  return `${limit.name}:${hashOf(who)}`;
}

function hashOf(who: string): string {
  return createHash("sha256").update(who).digest("base64url");
}
