/** Sessions and the second step of signing in: the only file that knows better-auth. */
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { twoFactor } from "better-auth/plugins";
import { z } from "zod";
import { now } from "./clock.server.ts";
import { db, type Tx } from "./db.server.ts";
import { TooManyTries } from "./errors.ts";
import { hashPassword, isPassword } from "./password.server.ts";

const codesSchema = z.object({ backupCodes: z.array(z.string()) });
const startedSchema = codesSchema.extend({ totpURI: z.string() });
const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  audience: z.enum(["candidate", "employer", "consultant", "admin"]),
  disabledAt: z.date().nullish(),
  twoFactorEnabled: z.boolean(),
});

/** The signed-in account behind a request; `isHalf` while a second step is asked and not yet set up. */
export type SessionAccount = z.infer<typeof accountSchema> & { sessionId: string; isHalf: boolean };

export type SessionConfig = {
  secret: string;
  url: string;
  /** Whether the bureau's people need a second step: wherever real people's data is. */
  twoStepRequired?: boolean;
};

/** A request as this file reads it, with the address that the trusted proxy says it comes from. */
type Visit = { request: Request; callerIp: string };

const DAY_SECONDS = 24 * 3600;
const WEEK_SECONDS = 7 * DAY_SECONDS;
/** However often it is used, a stolen cookie ends here (OWASP ASVS 7.3.2). */
export const SESSION_DAYS = 30;
/** better-auth reads the address where we write it, never what a client sent under that name. */
const CALLER_HEADER = "x-rh-caller";

let auth: ReturnType<typeof makeAuth> | undefined;
let isTwoStepRequired = false;
let nobodysHash: Promise<string> | undefined;

/** Opens sessions on the open database. Under https the cookie is `__Host-rh`, else `rh`. */
export function openSessions(config: SessionConfig): void {
  auth = makeAuth(config);
  isTwoStepRequired = config.twoStepRequired ?? false;
}

/** Whether the bureau's people may not go on without a second step. */
export function needsTwoStep(audience: SessionAccount["audience"]): boolean {
  return isTwoStepRequired && (audience === "consultant" || audience === "admin");
}

/** The account a request is signed in with; null when there is none, it is closed, or its days are over. */
export async function findSessionAccount(request: Request): Promise<SessionAccount | null> {
  if (!request.headers.has("cookie")) return null;
  const found = await opened().api.getSession({ headers: request.headers });
  if (!found) return null;
  const { id, createdAt } = found.session;
  const account = accountSchema.parse(found.user);
  if (account.disabledAt || createdAt.getTime() < oldestSession().getTime()) return null;
  const isHalf = needsTwoStep(account.audience) && !account.twoFactorEnabled;
  return { ...account, sessionId: id, isHalf };
}

/** Sessions that began before this moment are over. */
export function oldestSession(): Date {
  return new Date(now().getTime() - SESSION_DAYS * DAY_SECONDS * 1000);
}

/** What came of a password: whose it is where that is known, and what the browser gets. */
export type SignedIn =
  | { outcome: "open"; accountId: string; headers: Headers }
  | { outcome: "second-step"; accountId: string; headers: Headers }
  | { outcome: "closed"; accountId: string }
  | { outcome: "refused"; accountId: string | null };

type Door = { id: string | null; proven: boolean; closed: boolean; hash: string | null };

/**
 * Tries a password. A password is compared whether or not the address is known, so that the time tells
 * nothing. A new session ends the one this browser had. `closed` is for whoever knows the password.
 */
export async function signIn(
  visit: Visit,
  input: { email: string; password: string },
): Promise<SignedIn> {
  const [account] = await db().$queryRaw<Door[]>`
    SELECT a.id, a."emailVerified" AS proven, a."disabledAt" IS NOT NULL AS closed, c.password AS hash
    FROM (SELECT ${input.email.toLowerCase()}::text AS email) asked
    LEFT JOIN "Account" a ON a.email = asked.email
    LEFT JOIN "Credential" c ON c."userId" = a.id AND c."providerId" = 'credential'`;
  nobodysHash ??= hashPassword("nobody");
  const { password } = input;
  const isRight = await isPassword({ hash: account?.hash ?? (await nobodysHash), password });
  if (!account?.id || !account.hash || !isRight || !account.proven) {
    return { outcome: "refused", accountId: account?.id ?? null };
  }
  if (account.closed) return { outcome: "closed", accountId: account.id };
  const answer = await opened().api.signInEmail({
    body: input,
    headers: headersOf(visit),
    asResponse: true,
  });
  if (!answer.ok) return { outcome: "refused", accountId: account.id };
  await endReplaced(visit.request);
  const { twoFactorRedirect } = z
    .object({ twoFactorRedirect: z.boolean().optional() })
    .parse(await answer.json());
  const found = { accountId: account.id, headers: cookiesOf(answer) };
  return { outcome: twoFactorRedirect ? "second-step" : "open", ...found };
}

/**
 * The second step: a code of the app, or one of the recovery codes. `once` throws `TooManyTries` for a
 * code that opened a session before. Null when the code is not right or the first step is too long ago.
 */
export async function signInWithCode(
  visit: Visit,
  code: string,
  once: (accountId: string) => Promise<void>,
): Promise<{ accountId: string; headers: Headers } | null> {
  const plain = code.replaceAll(/\s/g, "");
  const call = { body: { code: plain }, headers: headersOf(visit), asResponse: true } as const;
  const { api } = opened();
  const isOfApp = /^\d{6}$/.test(plain);
  const answer = isOfApp ? await api.verifyTOTP(call) : await api.verifyBackupCode(call);
  if (!answer.ok) return null;
  const body = z.object({ token: z.string(), user: z.object({ id: z.string() }) });
  const { token, user } = body.parse(await answer.json());
  try {
    if (isOfApp) await once(`${user.id} ${plain}`);
  } catch (error) {
    if (!(error instanceof TooManyTries)) throw error;
    await db().session.deleteMany({ where: { token } });
    return null;
  }
  await endReplaced(visit.request);
  return { accountId: user.id, headers: cookiesOf(answer) };
}

/**
 * Opens a session for an account whose mailbox was proven by a one-time link. Resolves with the
 * headers that set its cookie; throws when there is no such account.
 */
export async function openSession(visit: Visit, accountId: string): Promise<Headers> {
  const answer = await opened().api.openProvenSession({
    body: { accountId },
    headers: headersOf(visit),
    asResponse: true,
  });
  if (!answer.ok) throw new Error("No session could be opened");
  await endReplaced(visit.request);
  return cookiesOf(answer);
}

/** Ends the request's session; resolves with the headers that clear the cookie. */
export async function signOut(request: Request): Promise<Headers> {
  return cookiesOf(await opened().api.signOut({ headers: request.headers, asResponse: true }));
}

/** Stores a password for an account within a transaction and ends every session it has. */
export async function replacePassword(tx: Tx, accountId: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  const changed = await tx.credential.updateMany({
    where: { userId: accountId, providerId: "credential" },
    data: { password: hash },
  });
  const data = { accountId, userId: accountId, providerId: "credential", password: hash };
  if (changed.count === 0) await tx.credential.create({ data });
  await tx.session.deleteMany({ where: { userId: accountId } });
}

/** A second step that begins: what an app must know, and the codes for when it is lost. */
export type TwoStepStart = { secret: string; uri: string; recoveryCodes: string[] };

/** Begins a second step, which the app calls `issuer`; null when the password is not right or it has one. */
export async function startTwoStep(
  visit: Visit,
  body: { password: string; issuer: string },
): Promise<TwoStepStart | null> {
  const call = { body, headers: headersOf(visit), asResponse: true } as const;
  const answer = await opened().api.enableTwoFactor(call);
  if (!answer.ok) return null;
  const { totpURI, backupCodes } = startedSchema.parse(await answer.json());
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  return { secret, uri: totpURI, recoveryCodes: backupCodes };
}

/** Proves with a first code that the app knows the secret; null when the code is not right. */
export async function confirmTwoStep(visit: Visit, code: string): Promise<Headers | null> {
  const body = { code: code.replaceAll(/\s/g, "") };
  const call = { body, headers: headersOf(visit), asResponse: true } as const;
  const answer = await opened().api.verifyTOTP(call);
  return answer.ok ? cookiesOf(answer) : null;
}

/** Gives new recovery codes, which end the old ones; null when the password is not right. */
export async function renewRecoveryCodes(visit: Visit, password: string): Promise<string[] | null> {
  const call = { body: { password }, headers: headersOf(visit), asResponse: true } as const;
  const answer = await opened().api.generateBackupCodes(call);
  if (!answer.ok) return null;
  return codesSchema.parse(await answer.json()).backupCodes;
}

/** Ends the second step of whoever is signed in; null when the password is not right. */
export async function stopTwoStep(visit: Visit, password: string): Promise<Headers | null> {
  const call = { body: { password }, headers: headersOf(visit), asResponse: true } as const;
  const answer = await opened().api.disableTwoFactor(call);
  return answer.ok ? cookiesOf(answer) : null;
}

function makeAuth({ secret, url }: SessionConfig) {
  const secure = url.startsWith("https:");
  const cookie = (name: string) => ({
    name: secure ? `__Host-rh${name}` : `rh${name}`,
    attributes: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return betterAuth({
    appName: "Rechterhand",
    baseURL: url,
    secret,
    database: prismaAdapter(db(), { provider: "postgresql", transaction: false }),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: { expiresIn: WEEK_SECONDS, updateAge: DAY_SECONDS, cookieCache: { enabled: false } },
    user: {
      modelName: "account",
      additionalFields: {
        audience: { type: "string", input: false },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    account: { modelName: "credential" },
    verification: { modelName: "verificationToken" },
    plugins: [provenSessions, twoFactor({ twoFactorCookieMaxAge: 600 })],
    advanced: {
      useSecureCookies: false,
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [CALLER_HEADER] },
      cookies: { session_token: cookie(""), two_factor: cookie("-stap") },
    },
  });
}

/** Called from here only: our server gives better-auth no address of its own. */
const provenSessions = {
  id: "proven-sessions",
  endpoints: {
    openProvenSession: createAuthEndpoint(
      "/open-proven-session",
      { method: "POST", body: z.object({ accountId: z.string() }) },
      async (call) => {
        const { internalAdapter } = call.context;
        const user = await internalAdapter.findUserById(call.body.accountId);
        if (!user) throw new APIError("NOT_FOUND");
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(call, { session, user });
        return call.json({ opened: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;

function opened() {
  if (!auth) throw new Error("Sessions are not open");
  return auth;
}

/** The session this browser came with ends when another takes its place. */
async function endReplaced(request: Request): Promise<void> {
  if (!request.headers.has("cookie")) return;
  const old = await opened().api.getSession({ headers: request.headers });
  if (old) await db().session.deleteMany({ where: { id: old.session.id } });
}

function headersOf({ request, callerIp }: Visit): Headers {
  const headers = new Headers(request.headers);
  headers.set(CALLER_HEADER, callerIp);
  return headers;
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
}
