import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { shiftClock } from "./clock.server.ts";
import { TooManyTries } from "./errors.ts";
import { takeTry } from "./rate-limit.server.ts";

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
