import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { shiftClock } from "./clock.server.ts";
import { db } from "./db.server.ts";
import { TooManyTries } from "./errors.ts";
import * as rateLimit from "./rate-limit.server.ts";
import { holdSignIn, takeTry } from "./rate-limit.server.ts";

withTestDatabase();

const LIMIT = { name: "test", hits: 5, windowSeconds: 60 };

test("of twenty tries at the same moment exactly five pass", async () => {
  const tries = Array.from({ length: 20 }, () => takeTry(LIMIT, "tegelijk"));
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});

test("the limit says when to try again, and lets go after its window", async () => {
  for (let i = 0; i < 5; i++) await takeTry(LIMIT, "later");
  const refused = await takeTry(LIMIT, "later").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TooManyTries);
  shiftClock(61_000);
  await expect(takeTry(LIMIT, "later")).resolves.toBeUndefined();
  shiftClock(0);
});

test("one caller's tries do not count for another", async () => {
  for (let i = 0; i < 5; i++) await takeTry(LIMIT, "een");
  await expect(takeTry(LIMIT, "ander")).resolves.toBeUndefined();
});

test("right passwords never count, also fifty from one office", async () => {
  for (let i = 0; i < 50; i++) {
    const settle = await holdSignIn("192.0.2.1", "een@voorbeeld.example");
    await settle(false);
  }
  await expect(holdSignIn("192.0.2.1", "een@voorbeeld.example")).resolves.toBeTypeOf("function");
});

test("failures on one address from everywhere stop nobody, those of one network stop the network", async () => {
  const email = "doelwit@voorbeeld.example";
  const settle = await holdSignIn("192.0.2.50", email);
  await settle(true);
  const raise = (name: string, hits: number) =>
    db().rateLimit.updateMany({ where: { key: { startsWith: `${name}:` } }, data: { hits } });
  await raise("sign-in-fails-to", 11);
  const owner = holdSignIn("198.51.100.7", email);
  await expect(owner).resolves.toBeTypeOf("function");
  await raise("sign-in-fails", 30);
  await expect(holdSignIn("192.0.2.50", "ander@voorbeeld.example")).rejects.toThrow(TooManyTries);
  await expect(holdSignIn("::ffff:192.0.2.50", "x@voorbeeld.example")).rejects.toThrow(
    TooManyTries,
  );
  await raise("sign-in-fails-net", 300);
  await expect(holdSignIn("192.0.2.51", "x@voorbeeld.example")).rejects.toThrow(TooManyTries);
  await expect(holdSignIn("203.0.113.1", "x@voorbeeld.example")).resolves.toBeTypeOf("function");
});

/** Written out by hand, so that a limit is changed on purpose. */
const LIMITS = {
  ASK_BY_CALLER: [20, 3600],
  ASK_BY_NETWORK: [200, 3600],
  RESET_BY_CALLER: [20, 3600],
  RESET_BY_NETWORK: [200, 3600],
  CODE_BY_CALLER: [30, 900],
  OWN_PASSWORD: [10, 900],
  CODE_ONCE: [1, 300],
  INVITE_BY_ACCOUNT: [10, 86_400],
  APPLY_BY_CALLER: [30, 3600],
  READ_CV_BY_CALLER: [60, 3600],
  MESSAGE_BY_ACCOUNT: [30, 3600],
  ENQUIRY_BY_CALLER: [10, 3600],
  ENQUIRY_BY_NETWORK: [100, 3600],
  EXPORT_BY_ACCOUNT: [10, 3600],
};

test("every limit lets through what it says, under a name of its own", () => {
  const limits = Object.entries(rateLimit).flatMap(([name, limit]) =>
    typeof limit === "object" ? [[name, limit] as const] : [],
  );
  const found = limits.map(([name, { hits, windowSeconds }]) => [name, [hits, windowSeconds]]);
  expect(Object.fromEntries(found)).toEqual(LIMITS);
  expect(new Set(limits.map(([, limit]) => limit.name)).size).toBe(limits.length);
});
