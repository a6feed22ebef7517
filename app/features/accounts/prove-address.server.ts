import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { replacePassword } from "#app/platform/session.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { findTokenSubject, takeOneTimeToken } from "./one-time-link.server.ts";
import { refuseWeakPassword } from "./password-strength.server.ts";

const REQUEST = {
  id: true,
  kind: true,
  email: true,
  name: true,
  organisation: true,
  sector: true,
  organisationId: true,
} satisfies Prisma.AccountRequestSelect;

/** What a mailed link opens, without using it up; null when it is stale. */
export async function findOpening(token: string) {
  const id = await findTokenSubject("open-account", token);
  if (!id) return null;
  return db().accountRequest.findUnique({
    where: { id },
    select: { kind: true, email: true, name: true, organisation: true },
  });
}

/**
 * Makes the account that was asked for, now that its address is proven by the mailed link and its owner
 * chooses the password (see `takeAddress`). Throws `RuleBroken` for a stale link, a weak password or
 * an address that was proven meanwhile.
 */
export async function proveAddress(
  tx: Tx,
  actor: Actor,
  input: { token: string; password: string },
): Promise<{
  accountId: string;
  request: Prisma.AccountRequestGetPayload<{ select: typeof REQUEST }>;
}> {
  const id = await takeOneTimeToken(tx, "open-account", input.token);
  const request = await tx.accountRequest.findUnique({ where: { id }, select: REQUEST });
  if (!request) throw new RuleBroken("Deze link werkt niet meer. Vraag een nieuwe link aan.");
  const { kind, name, email, organisation } = request;
  refuseWeakPassword(input.password, [name, email, organisation ?? ""]);
  const audience = kind === "candidate" ? ("candidate" as const) : ("employer" as const);
  const accountId = await takeAddress(tx, { email, name, audience });
  await replacePassword(tx, accountId, input.password);
  await tx.accountRequest.deleteMany({ where: { email } });
  await recordEvent(tx, actor, { verb: "confirm-address", subject: ["account", accountId] });
  return { accountId, request };
}

/**
 * Makes the account of an address whose owner has just proven it. One that nobody had proven yields: it
 * becomes the owner's, without its places with employers. Throws `RuleBroken` for a proven or closed one.
 */
export async function takeAddress(
  tx: Tx,
  owner: { email: string; name: string; audience: "candidate" | "employer" },
): Promise<string> {
  const { email, name, audience } = owner;
  const known = await tx.account.findUnique({
    where: { email },
    select: { id: true, emailVerified: true, disabledAt: true },
  });
  if (known?.emailVerified || known?.disabledAt) {
    throw new RuleBroken("Met dit e-mailadres is al een account. Log in, of bel ons.");
  }
  const proven = { name, audience, emailVerified: true };
  if (!known) {
    const { id } = await tx.account.create({ data: { ...proven, email }, select: { id: true } });
    return id;
  }
  await yieldAccount(tx, known.id, audience);
  const data = { ...proven, jobTitle: null, phone: null };
  await tx.account.update({ where: { id: known.id }, data, select: { id: true } });
  return known.id;
}

/** What others tied to an address before its owner came, and every link that was mailed for it. */
async function yieldAccount(tx: Tx, accountId: string, audience: string): Promise<void> {
  await tx.member.deleteMany({ where: { accountId } });
  await tx.verificationToken.deleteMany({ where: { value: accountId } });
  if (audience === "candidate") return;
  await tx.candidate.updateMany({ where: { accountId }, data: { accountId: null } });
}
