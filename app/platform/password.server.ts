import { hash, verify } from "@node-rs/argon2";
import { currentCause } from "./limits/cause.server.ts";
import { fairTurns } from "./processes/fair-turns.ts";

/** Argon2id with OWASP's minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at once: more would only take memory, and the threads that read files and make pages small. */
const turns = fairTurns(2);

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** Whether a password belongs to a stored hash. */
export function isPassword(input: { hash: string; password: string }): Promise<boolean> {
  return inTurn(() => verify(input.hash, input.password));
}

/** Whoever tries eighty at once waits behind themselves. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const giveBack = await turns.take(currentCause()?.caller ?? "");
  try {
    return await work();
  } finally {
    giveBack();
  }
}
