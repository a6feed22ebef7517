import { redirect } from "@remix-run/node";
import { loadActor } from "#app/features/accounts/load-actor.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { Refused } from "#app/platform/errors.ts";
import { INTERRUPTED_AT } from "#app/platform/http/interrupted-form.ts";
import { type Cause, currentCause, nameCause } from "#app/platform/limits/cause.server.ts";
import { findSessionAccount, type SessionAccount, signOut } from "#app/platform/session.server.ts";

const OWN = "https://own.invalid";

type ActorOf<Kind extends Actor["kind"]> = Extract<Actor, { kind: Kind }>;

type Visitor = { account: SessionAccount | null; actor: Actor };

const visitors = new WeakMap<Cause, Promise<Visitor>>();

/** Who sends this request; nobody yet while a second step is to be set up. */
export async function findActor(request: Request): Promise<Actor> {
  const { account, actor } = await findVisitor(request);
  if (!account || account.isHalf) return ANONYMOUS;
  nameCause(actor);
  return actor;
}

/** Looks in the database once a request, however many loaders ask. */
function findVisitor(request: Request): Promise<Visitor> {
  const cause = currentCause();
  const visitor = (cause && visitors.get(cause)) ?? readVisitor(request);
  if (cause) visitors.set(cause, visitor);
  return visitor;
}

async function readVisitor(request: Request): Promise<Visitor> {
  const account = await findSessionAccount(request);
  return { account, actor: account ? await loadActor(account.id) : ANONYMOUS };
}

type OwnAccount = { actor: Actor; account: SessionAccount };

/** Whoever is signed in, of whatever audience, for what concerns the own account. */
export async function requireAccount(request: Request): Promise<OwnAccount> {
  const { account, actor } = await findVisitor(request);
  if (!account) throw signInFirst(request);
  if (account.isHalf) throw redirect("/account/twee-stappen");
  if (actor.kind === "anonymous") throw new Refused();
  return { actor, account };
}

/** A consultant or admin, also one who has yet to set up the second step. */
export async function requireBureauAccount(request: Request): Promise<OwnAccount> {
  const { account, actor } = await findVisitor(request);
  if (!account) throw signInFirst(request);
  if (actor.kind === "consultant" || actor.kind === "admin") return { actor, account };
  throw new Refused();
}

/** The bureau's consultant or admin; others are sent to sign in, or refused. */
export async function requireConsultant(
  request: Request,
): Promise<ActorOf<"consultant"> | ActorOf<"admin">> {
  const actor = await requireSignedIn(request);
  if (actor.kind === "consultant" || actor.kind === "admin") return actor;
  throw new Refused();
}

/** An admin; others are sent to sign in, or refused. */
export async function requireAdmin(request: Request): Promise<ActorOf<"admin">> {
  const actor = await requireSignedIn(request);
  if (actor.kind === "admin") return actor;
  throw new Refused();
}

/** A member of an employer; others are sent to sign in, or refused. */
export async function requireEmployer(request: Request): Promise<ActorOf<"employer">> {
  const actor = await requireSignedIn(request);
  if (actor.kind === "employer") return actor;
  throw new Refused();
}

/** A job seeker with a profile; others are sent to sign in, or refused. */
export async function requireCandidate(
  request: Request,
): Promise<ActorOf<"candidate"> & { candidateId: string }> {
  const actor = await requireSignedIn(request);
  if (actor.kind === "candidate" && actor.candidateId) {
    return { ...actor, candidateId: actor.candidateId };
  }
  throw new Refused();
}

async function requireSignedIn(request: Request): Promise<Actor> {
  const actor = await findActor(request);
  if (actor.kind !== "anonymous") return actor;
  throw signInFirst(request);
}

/**
 * The way to the page to sign in, which leads back. A form that was sent goes along: with 307 the browser
 * sends it there once more (RFC 9110, 15.4.8).
 */
function signInFirst(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const type = request.headers.get("content-type") ?? "";
  const isForm = request.method === "POST" && type.startsWith("application/x-www-form-urlencoded");
  if (isForm) return redirect(`/inloggen?${INTERRUPTED_AT}=${encodeURIComponent(pathname)}`, 307);
  return redirect(`/inloggen?naar=${encodeURIComponent(pathname + search)}`);
}

/**
 * Signs a request out; resolves with the headers that clear its cookie and what the browser keeps of
 * our pages.
 */
export async function leave(request: Request): Promise<Headers> {
  const headers = await signOut(request);
  headers.set("Clear-Site-Data", '"cache", "storage"');
  return headers;
}

/** The first page of an audience. */
export function homeOf(actor: Actor): string {
  switch (actor.kind) {
    case "candidate":
      return "/mijn";
    case "employer":
      return "/werkgever";
    case "consultant":
    case "admin":
      return "/werk";
    case "anonymous":
    case "clientContact":
    case "system":
      return "/";
  }
}

/** A path on this site to go on to after signing in; null for anything else. */
export function safeNext(path: string | null): string | null {
  if (!path?.startsWith("/") || !URL.canParse(path, OWN)) return null;
  const { origin, pathname, search } = new URL(path, OWN);
  return origin === OWN && !pathname.startsWith("//") ? pathname + search : null;
}
