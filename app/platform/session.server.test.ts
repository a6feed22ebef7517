import { expect, test } from "vitest";
import { aConsultant, anAccount, PASSWORD } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { db, transaction } from "./db.server.ts";
import {
  findSessionAccount,
  openSession,
  replacePassword,
  signIn,
  signOut,
} from "./session.server.ts";

withTestDatabase();

/** A request as a browser with these cookies sends it. */
function requestWith(cookies: Headers | null = null): Request {
  const pairs = cookies?.getSetCookie().map((cookie) => cookie.split(";")[0]) ?? [];
  return new Request("http://localhost:3000/", { headers: { cookie: pairs.join("; ") } });
}

test("the right password opens a session of its own each time", async () => {
  const { email } = await aConsultant();
  const first = await signIn(requestWith(), { email, password: PASSWORD });
  const second = await signIn(requestWith(first), { email, password: PASSWORD });
  expect(first?.getSetCookie()[0]).toMatch(/^rh=.*HttpOnly.*SameSite=Lax/);
  expect(second?.getSetCookie()[0]?.split(";")[0]).not.toBe(
    first?.getSetCookie()[0]?.split(";")[0],
  );
  expect((await findSessionAccount(requestWith(second)))?.email).toBe(email);
});

test("a wrong password, an unknown address and an unverified one answer the same", async () => {
  const { email } = await aConsultant();
  const unverified = await anAccount("candidate");
  await db().account.update({ where: { id: unverified.id }, data: { emailVerified: false } });
  const tries = [
    { email, password: "een-ander-wachtwoord" },
    { email: "niemand@voorbeeld.example", password: PASSWORD },
    { email: unverified.email, password: PASSWORD },
  ];
  for (const input of tries) expect(await signIn(requestWith(), input)).toBeNull();
});

test("a session remembers the address that the web server says, not what the caller claims", async () => {
  const { email, accountId } = await aConsultant();
  const headers = { "x-forwarded-for": "6.6.6.6", "x-caller-ip": "192.0.2.7" };
  await signIn(new Request("http://localhost:3000/", { headers }), { email, password: PASSWORD });
  const session = await db().session.findFirstOrThrow({ where: { userId: accountId } });
  expect(session.ipAddress).toBe("192.0.2.7");
});

test("signing out ends the session on the server", async () => {
  const { email } = await aConsultant();
  const cookies = await signIn(requestWith(), { email, password: PASSWORD });
  await signOut(requestWith(cookies));
  expect(await findSessionAccount(requestWith(cookies))).toBeNull();
});

test("a new password ends every session of the account", async () => {
  const { email, accountId } = await aConsultant();
  const cookies = await signIn(requestWith(), { email, password: PASSWORD });
  await transaction((tx) => replacePassword(tx, accountId, "een-heel-nieuw-wachtwoord"));
  expect(await findSessionAccount(requestWith(cookies))).toBeNull();
  expect(await signIn(requestWith(), { email, password: PASSWORD })).toBeNull();
});

test("a disabled account has no session, even with a valid cookie", async () => {
  const { email, accountId } = await aConsultant();
  const cookies = await signIn(requestWith(), { email, password: PASSWORD });
  await db().account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });
  expect(await findSessionAccount(requestWith(cookies))).toBeNull();
});

test("a proven account gets a session without a password, an unknown one gets none", async () => {
  const { id, email } = await anAccount("candidate");
  const cookies = await openSession(requestWith(), id);
  expect(cookies.getSetCookie()[0]).toMatch(/^rh=.*HttpOnly.*SameSite=Lax/);
  expect((await findSessionAccount(requestWith(cookies)))?.email).toBe(email);
  await expect(openSession(requestWith(), "niemand")).rejects.toThrow();
});
