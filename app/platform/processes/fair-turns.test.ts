import { expect, test } from "vitest";
import { fairTurns } from "./fair-turns.ts";

test("a second caller goes before sixty waiting turns of the first", async () => {
  const { take } = fairTurns(2);
  const served: string[] = [];
  const work = async (caller: string) => {
    const giveBack = await take(caller);
    served.push(caller);
    await Promise.resolve();
    giveBack();
  };
  await Promise.all([...Array.from({ length: 60 }, () => work("heavy")), work("light")]);
  expect(served).toHaveLength(61);
  expect(served.indexOf("light")).toBeLessThanOrEqual(1);
});

test("one caller has one turn at a time, and different callers share them all", async () => {
  const { take } = fairTurns(2);
  let running = 0;
  let most = 0;
  const own = new Map<string, number>();
  const work = async (caller: string) => {
    const giveBack = await take(caller);
    running++;
    own.set(caller, (own.get(caller) ?? 0) + 1);
    most = Math.max(most, running);
    expect(own.get(caller)).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    own.set(caller, 0);
    giveBack();
  };
  await Promise.all(["a", "b", "c"].flatMap((who) => Array.from({ length: 5 }, () => work(who))));
  expect(most).toBe(2);
});
