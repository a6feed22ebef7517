/** Sessions: the only file that knows better-auth. */
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { db, type Tx } from "./db.server.ts";
import { RuleBroken } from "./errors.ts";
import { hashPassword, isPassword } from "./password.server.ts";

const accountSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  audience: z.enum(["candidate", "employer", "consultant", "admin"]),
  disabledAt: z.date().nullish(),
});

/** The signed-in account behind a request. */
export type SessionAccount = z.infer<typeof accountSchema>;

export type SessionConfig = { secret: string; url: string };

const WEEK_SECONDS = 7 * 24 * 3600;
const DAY_SECONDS = 24 * 3600;

let auth: ReturnType<typeof makeAuth> | undefined;

/** Opens sessions on the open database. Under https the cookie is `__Host-rh`, else `rh`. */
export function openSessions(config: SessionConfig): void {
  auth = makeAuth(config);
}

/** The account a request is signed in with; null when there is none or it has been disabled. */
export async function findSessionAccount(request: Request): Promise<SessionAccount | null> {
  if (!request.headers.has("cookie")) return null;
  const session = await opened().api.getSession({ headers: request.headers });
  if (!session) return null;
  const account = accountSchema.parse(session.user);
  return account.disabledAt ? null : account;
}

/**
 * Tries a password. Resolves with the headers that set the new session's cookie, or null when the
 * address or password is not right or the address is not verified; which of these it was stays unsaid.
 * Whoever knows the password of a closed account hears that it is: `RuleBroken`.
 */
export async function signIn(
  request: Request,
  input: { email: string; password: string },
): Promise<Headers | null> {
  const answer = await opened().api.signInEmail({
    body: input,
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) return null;
  const closed = { email: input.email.toLowerCase(), disabledAt: { not: null } };
  if ((await db().account.count({ where: closed })) > 0) {
    throw new RuleBroken("Dit account is gesloten. Bel of mail ons om te horen waarom.", "email");
  }
  return cookiesOf(answer);
}

/**
 * Opens a session for an account whose mailbox was proven by a one-time link. Resolves with the
 * headers that set its cookie; throws when there is no such account.
 */
export async function openSession(request: Request, accountId: string): Promise<Headers> {
  const answer = await opened().api.openProvenSession({
    body: { accountId },
    headers: request.headers,
    asResponse: true,
  });
  if (!answer.ok) throw new Error("No session could be opened");
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
  if (changed.count === 0) {
    await tx.credential.create({
      data: { accountId, userId: accountId, providerId: "credential", password: hash },
    });
  }
  await tx.session.deleteMany({ where: { userId: accountId } });
}

function makeAuth({ secret, url }: SessionConfig) {
  const secure = url.startsWith("https:");
  return betterAuth({
    appName: "rechterhand",
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
    plugins: [provenSessions],
    advanced: {
      useSecureCookies: false,
      // The web server writes it from what the trusted proxy says; nobody else can.
      ipAddress: { ipAddressHeaders: ["x-caller-ip"] },
      database: { generateId: false },
      cookies: {
        session_token: {
          name: secure ? "__Host-rh" : "rh",
          attributes: { httpOnly: true, sameSite: "lax", path: "/", secure },
        },
      },
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

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
}
