import { AsyncLocalStorage } from "node:async_hooks";
import type { Actor } from "#app/platform/actor.ts";
import { hashOfCaller } from "#app/platform/rate-limit.server.ts";
import { networkOf } from "./caller.ts";

/**
 * Who is behind the work that runs: the caller of a request, and its account once that is known. What
 * the house does by itself has no cause. In a request too much is refused; in a job it is left out.
 */
export type Cause = {
  caller: string | null;
  network?: string;
  account: string | null;
  isBureau?: boolean;
  inRequest: boolean;
};

const holder = globalThis as typeof globalThis & {
  rechterhandCause?: AsyncLocalStorage<Cause>;
};
holder.rechterhandCause ??= new AsyncLocalStorage();
const storage = holder.rechterhandCause;

/** Runs `work`, and all that it awaits, as caused by this. */
export function asCause<T>(cause: Cause, work: () => T): T {
  return storage.run(cause, work);
}

/** The cause of the work of a request that comes from this address. */
export function causeOfRequest(address: string): Cause {
  const network = networkOf(address);
  return { caller: hashOfCaller(address), network, account: null, inRequest: true };
}

/** Who is behind the work that runs now, if anybody. */
export function currentCause(): Cause | null {
  return storage.getStore() ?? null;
}

/** Says whose account is behind the request that runs now. */
export function nameCause(actor: Actor): void {
  const cause = storage.getStore();
  if (!cause || !("accountId" in actor)) return;
  cause.account = actor.accountId;
  cause.isBureau = actor.kind === "consultant" || actor.kind === "admin";
}
