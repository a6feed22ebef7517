import { expect, test } from "vitest";
import { asCause } from "./limits/cause.server.ts";
import { hashPassword, isPassword } from "./password.server.ts";

const from = <Result>(caller: string, work: () => Promise<Result>) =>
  asCause({ caller, account: null, inRequest: true }, work);

test("a password belongs to its own hash and no other's", async () => {
  const stored = await hashPassword("een lang woord");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword({ hash: stored, password: "een lang woord" })).toBe(true);
  expect(await isPassword({ hash: stored, password: "een ander woord" })).toBe(false);
});

test("whoever tries twenty at once does not hold up another", async () => {
  const done: string[] = [];
  const hashed = (caller: string) =>
    from(caller, async () => {
      await hashPassword("een lang woord");
      done.push(caller);
    });
  await Promise.all([...Array.from({ length: 20 }, () => hashed("busy")), hashed("quiet")]);
  expect(done).toHaveLength(21);
  expect(done.indexOf("quiet")).toBeLessThan(4);
});
