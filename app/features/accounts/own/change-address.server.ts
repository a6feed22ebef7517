import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { dropOneTimeTokens, findTokenSubject, takeOneTimeToken } from "../one-time-link.server.ts";

/** The address that a mailed link would put on an account, without using it up; null when it is stale. */
export async function findNewAddress(token: string): Promise<string | null> {
  const id = await findTokenSubject("change-address", token);
  if (!id) return null;
  const asked = await db().accountRequest.findUnique({ where: { id }, select: { email: true } });
  return asked?.email ?? null;
}

/**
 * Puts the address that its owner has just proven by a mailed link on the account that asked for it, with
 * what the old one tied to the person: profile, saved searches and mails. Links mailed to the old address
 * stop working and it is told. Throws `RuleBroken` for a stale link and an address that is taken meanwhile.
 */
export function changeAddress(actor: Actor, { token }: { token: string }): Promise<void> {
  return transaction(async (tx) => {
    const id = await takeOneTimeToken(tx, "change-address", token);
    const asked = await tx.accountRequest.findUnique({
      where: { id },
      select: { email: true, invitedBy: true },
    });
    const account = await tx.account.findFirst({
      where: { id: asked?.invitedBy ?? "", disabledAt: null },
      select: { id: true, name: true, email: true, candidate: { select: { id: true } } },
    });
    if (!asked || !account)
      throw new RuleBroken("Deze link werkt niet meer. Vraag een nieuwe link aan.");
    const { email } = asked;
    if (await tx.account.findUnique({ where: { email }, select: { id: true } }))
      throw new RuleBroken("Met dit e-mailadres is al een account.");
    await tx.account.update({ where: { id: account.id }, data: { email }, select: { id: true } });
    await followAddress(tx, account, email);
    await tx.accountRequest.deleteMany({ where: { invitedBy: account.id, kind: "address" } });
    for (const purpose of ["set-password", "sign-in"] as const)
      await dropOneTimeTokens(tx, purpose, account.id);
    await recordEvent(tx, actor, { verb: "change-address", subject: ["account", account.id] });
    const props = { name: account.name, contactUrl: siteUrl("/contact") };
    const [to, about] = [account.email, account.candidate?.id];
    await queueMail(tx, { template: "address-changed", to, about, props });
  });
}

/** What is found by the person's address: profiles made under it, saved searches, questions, mails. */
async function followAddress(
  tx: Tx,
  { id: accountId, email: old }: { id: string; email: string },
  email: string,
): Promise<void> {
  const profiles = await tx.candidate.updateManyAndReturn({
    where: { OR: [{ accountId }, { accountId: null, email: old }] },
    data: { email },
    select: { id: true },
  });
  for (const { id } of profiles) await markChanged(tx, "candidate", id);
  // Whoever saved the same search under both addresses keeps the one that is there.
  const there = await tx.savedSearch.findMany({ where: { email }, select: { query: true } });
  const query = { in: there.map((search) => search.query) };
  await tx.savedSearch.deleteMany({ where: { email: old, query } });
  await tx.savedSearch.updateMany({ where: { email: old }, data: { email } });
  await tx.enquiry.updateMany({ where: { email: old }, data: { email } });
  await tx.mailMessage.updateMany({ where: { to: old }, data: { to: email } });
}
