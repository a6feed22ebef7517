import { afterEach, expect, test } from "vitest";
import { aConsultant, anAccount, PASSWORD } from "#tests/support/builders.ts";
import { oneTimeCode } from "#tests/support/one-time-code.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { shiftClock } from "./clock.server.ts";
import { db, transaction } from "./db.server.ts";
import { CODE_ONCE, takeTry } from "./rate-limit.server.ts";
import {
  confirmTwoStep,
  findSessionAccount,
  openSession,
  openSessions,
  replacePassword,
  signIn,
  signInWithCode,
  signOut,
  startTwoStep,
} from "./session.server.ts";

const OF_NOORD = { issuer: "Bureau Noord" };

withTestDatabase();

const CALLER = "192.0.2.7";
const ONCE = (word: string) => takeTry(CODE_ONCE, word);
afterEach(() => shiftClock(0));

/** A visit of a browser with these cookies, which claims to come from elsewhere. */
function visitWith(cookies: Headers | null = null) {
  const pairs = cookies?.getSetCookie().map((cookie) => cookie.split(";")[0]) ?? [];
  const headers = { cookie: pairs.join("; "), "x-forwarded-for": "203.0.113.9" };
  return { request: new Request("http://localhost:3000/", { headers }), callerIp: CALLER };
}

async function signedIn(email: string, earlier: Headers | null = null): Promise<Headers> {
  const found = await signIn(visitWith(earlier), { email, password: PASSWORD });
  if (found.outcome !== "open") throw new Error(`Signing in gave ${found.outcome}`);
  return found.headers;
}

async function emailOf(cookies: Headers): Promise<string | undefined> {
  return (await findSessionAccount(visitWith(cookies).request))?.email;
}

test("the right password opens a session, which ends the one it replaces", async () => {
  const { email, accountId } = await aConsultant();
  const first = await signedIn(email);
  expect(first.getSetCookie()[0]).toMatch(/^rh=.*HttpOnly.*SameSite=Lax/);
  const second = await signedIn(email, first);
  expect(await emailOf(second)).toBe(email);
  expect(await emailOf(first)).toBeUndefined();
  const elsewhere = await signedIn(email);
  expect(await emailOf(second)).toBe(email);
  expect(await emailOf(elsewhere)).toBe(email);
  const sessions = await db().session.findMany({ where: { userId: accountId } });
  expect(sessions.map(({ ipAddress }) => ipAddress)).toEqual([CALLER, CALLER]);
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
  for (const input of tries) {
    expect(await signIn(visitWith(), input)).toMatchObject({ outcome: "refused" });
  }
});

test("a session remembers the address that the web server says, not what the caller claims", async () => {
  const { email, accountId } = await aConsultant();
  await signIn(visitWith(), { email, password: PASSWORD });
  const session = await db().session.findFirstOrThrow({ where: { userId: accountId } });
  expect(session.ipAddress).toBe(CALLER);
});

test("signing out ends the session on the server", async () => {
  const cookies = await signedIn((await aConsultant()).email);
  await signOut(visitWith(cookies).request);
  expect(await emailOf(cookies)).toBeUndefined();
});

test("a session that is used every day ends after thirty days", async () => {
  const { email, accountId } = await aConsultant();
  const cookies = await signedIn(email);
  const far = new Date(Date.now() + 90 * 86_400_000);
  await db().session.updateMany({ where: { userId: accountId }, data: { expiresAt: far } });
  shiftClock(29 * 86_400_000);
  expect(await emailOf(cookies)).toBe(email);
  shiftClock(31 * 86_400_000);
  expect(await emailOf(cookies)).toBeUndefined();
});

test("a new password ends every session of the account", async () => {
  const { email, accountId } = await aConsultant();
  const cookies = await signedIn(email);
  await transaction((tx) => replacePassword(tx, accountId, "een-heel-nieuw-wachtwoord"));
  expect(await emailOf(cookies)).toBeUndefined();
  const old = await signIn(visitWith(), { email, password: PASSWORD });
  expect(old.outcome).toBe("refused");
});

test("a closed account has no session, and whoever knows its password hears that it is closed", async () => {
  const { email, accountId } = await aConsultant();
  const cookies = await signedIn(email);
  await db().account.update({ where: { id: accountId }, data: { disabledAt: new Date() } });
  expect(await emailOf(cookies)).toBeUndefined();
  const knows = await signIn(visitWith(), { email, password: PASSWORD });
  const guesses = await signIn(visitWith(), { email, password: "een-ander-wachtwoord" });
  expect([knows.outcome, guesses.outcome]).toEqual(["closed", "refused"]);
});

test("a proven account gets a session without a password, an unknown one gets none", async () => {
  const { id, email } = await anAccount("candidate");
  const cookies = await openSession(visitWith(), id);
  expect(cookies.getSetCookie()[0]).toMatch(/^rh=.*HttpOnly.*SameSite=Lax/);
  expect(await emailOf(cookies)).toBe(email);
  await expect(openSession(visitWith(), "niemand")).rejects.toThrow();
});

/** A consultant with a second step; comes back with the key of the app and the recovery codes. */
async function aCarefulConsultant() {
  const { email } = await aConsultant();
  const cookies = await signedIn(email);
  expect(
    await startTwoStep(visitWith(cookies), { ...OF_NOORD, password: "een-ander-wachtwoord" }),
  ).toBeNull();
  const started = await startTwoStep(visitWith(cookies), { ...OF_NOORD, password: PASSWORD });
  if (!started) throw new Error("No second step began");
  expect(new URL(started.uri).searchParams.get("issuer")).toBe(OF_NOORD.issuer);
  expect(await confirmTwoStep(visitWith(cookies), "000000")).toBeNull();
  const after = await confirmTwoStep(visitWith(cookies), oneTimeCode(started.secret));
  if (!after) throw new Error("The code was not taken");
  await signOut(visitWith(after).request);
  return { email, ...started };
}

async function firstStep(email: string): Promise<Headers> {
  const found = await signIn(visitWith(), { email, password: PASSWORD });
  if (found.outcome !== "second-step") throw new Error(`Signing in gave ${found.outcome}`);
  return found.headers;
}

test("with a second step the password opens nothing, and a code opens one session", async () => {
  const { email, secret } = await aCarefulConsultant();
  const first = await firstStep(email);
  expect(await emailOf(first)).toBeUndefined();
  expect(await signInWithCode(visitWith(first), "123456", ONCE)).toBeNull();
  const code = oneTimeCode(secret);
  const opened = await signInWithCode(visitWith(first), code, ONCE);
  expect(await emailOf(opened?.headers ?? new Headers())).toBe(email);
  const again = await firstStep(email);
  expect(await signInWithCode(visitWith(again), code, ONCE)).toBeNull();
});

test("a recovery code works once", async () => {
  const { email, recoveryCodes } = await aCarefulConsultant();
  const code = recoveryCodes[0] ?? "";
  const opened = await signInWithCode(visitWith(await firstStep(email)), code, ONCE);
  expect(await emailOf(opened?.headers ?? new Headers())).toBe(email);
  expect(await signInWithCode(visitWith(await firstStep(email)), code, ONCE)).toBeNull();
});

test("where it is required the bureau's people are half in until they have a second step", async () => {
  const config = { secret: "only-for-tests-only-for-tests-only", url: "http://localhost:3000" };
  const [consultant, employer] = [await aConsultant(), await anAccount("employer")];
  openSessions({ ...config, twoStepRequired: true });
  try {
    const half = await findSessionAccount(visitWith(await signedIn(consultant.email)).request);
    const whole = await findSessionAccount(visitWith(await signedIn(employer.email)).request);
    expect([half?.isHalf, whole?.isHalf]).toEqual([true, false]);
  } finally {
    openSessions(config);
  }
});
