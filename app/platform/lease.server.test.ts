import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { db } from "./db.server.ts";
import { withLease } from "./lease.server.ts";

withTestDatabase();

test("two that ask for one lease go one after the other, also when the first fails", async () => {
  const order: string[] = [];
  const work = (name: string, fails: boolean) => async () => {
    order.push(`${name} begins`);
    await db().$queryRaw`SELECT pg_sleep(0.05)::text`;
    order.push(`${name} ends`);
    if (fails) throw new Error("failed");
  };
  const both = await Promise.allSettled([
    withLease("x", work("a", true)),
    withLease("x", work("b", false)),
  ]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  const [first] = order[0]?.split(" ") ?? [];
  expect(order[1]).toBe(`${first} ends`);
  expect(order).toHaveLength(4);
});

test("a lease whose holder died a minute ago is free", async () => {
  await db().$executeRaw`
    INSERT INTO "Setting" (key, value, "updatedAt")
    VALUES ('lease:y', '{"holder": "gone"}', clock_timestamp() - interval '61 seconds')`;
  expect(await withLease("y", async () => "done")).toBe("done");
});
