import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether a password belongs to a stored hash. */
export function isPassword(input: { hash: string; password: string }): Promise<boolean> {
  return verify(input.hash, input.password);
}
