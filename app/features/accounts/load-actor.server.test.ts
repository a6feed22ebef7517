import { expect, test } from "vitest";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { aCandidate, aConsultant, anAccount, anEmployer } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { loadActor } from "./load-actor.server.ts";
import { hasAccounts, listAccounts, listConsultants } from "./queries.server.ts";

withTestDatabase();

test("the public reaches consultants and admins with a function, by name, who may sign in", async () => {
  expect(await hasAccounts()).toBe(false);
  const named = async (audience: "admin" | "candidate" | "consultant", name: string) => {
    const { id } = await anAccount(audience, name);
    await db().account.update({ where: { id }, data: { jobTitle: "Adviseur" } });
    return id;
  };
  await named("consultant", "Zeno");
  await named("admin", "Anne");
  await named("candidate", "Kim");
  const gone = await named("consultant", "Bert");
  await db().account.update({ where: { id: gone }, data: { disabledAt: new Date() } });
  await anAccount("consultant", "Zonder functie");
  expect((await listConsultants()).map(({ name }) => name)).toEqual(["Anne", "Zeno"]);
  expect(await hasAccounts()).toBe(true);
});

test("an account acts as what it is", async () => {
  const [candidate, employer, consultant] = [
    await aCandidate(),
    await anEmployer(),
    await aConsultant(),
  ];
  const without = ({ email: _, ...actor }: { email: string }) => actor;
  for (const actor of [candidate, employer, consultant])
    expect(await loadActor(actor.accountId)).toEqual(without(actor));
  const { id: accountId } = await anAccount("admin");
  expect(await loadActor(accountId)).toEqual({ kind: "admin", accountId });
  const bare = await anAccount("candidate");
  expect(await loadActor(bare.id)).toMatchObject({ kind: "candidate", candidateId: null });
});

test("an account that is gone, disabled, or of an employer without organisation acts as nobody", async () => {
  expect(await loadActor("bestaat-niet")).toEqual(ANONYMOUS);
  const { id } = await anAccount("employer");
  expect(await loadActor(id)).toEqual(ANONYMOUS);
  const { accountId } = await aConsultant();
  await db().account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });
  expect(await loadActor(accountId)).toEqual(ANONYMOUS);
});

test("an admin sees accounts newest first, fifty on a page, and the last page says that it is", async () => {
  const admin = { kind: "admin" as const, accountId: (await anAccount("admin")).id };
  await db().account.deleteMany({ where: { id: { not: admin.accountId } } });
  await db().account.createMany({
    data: Array.from({ length: 50 }, (_, i) => ({
      id: `later-${i}`,
      name: `Nummer ${i}`,
      email: `nummer${i}@voorbeeld.example`,
      audience: "candidate" as const,
      createdAt: new Date(Date.now() + (i + 1) * 60_000),
    })),
  });
  const first = await listAccounts(admin, 1);
  expect(first.accounts.map(({ name }) => name)).toEqual(
    Array.from({ length: 50 }, (_, i) => `Nummer ${49 - i}`),
  );
  expect(first.hasMore).toBe(true);
  const second = await listAccounts(admin, 2);
  expect(second.accounts.map(({ id }) => id)).toEqual([admin.accountId]);
  expect(second.hasMore).toBe(false);
  await db().account.delete({ where: { id: "later-0" } });
  expect((await listAccounts(admin, 1)).hasMore).toBe(false);
  await expect(listAccounts(await aConsultant(), 1)).rejects.toThrow(Refused);
});
