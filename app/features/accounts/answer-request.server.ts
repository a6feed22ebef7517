/**
 * Answers by mail what was asked with an address. Whether the address is known shows in the mailbox
 * only: whoever asks again meanwhile waits for this work, so it is alike step by step. Where there is
 * nobody to mail, a link is made for nobody and a mail that is thrown away.
 */
import { randomUUID } from "node:crypto";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { asCause } from "#app/platform/limits/cause.server.ts";
import { nobody, queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { findContact } from "./contact-person.server.ts";
import { createOneTimeToken, LINK_VALID_FOR, SIGN_IN_VALID_FOR } from "./one-time-link.server.ts";

const ASKED = {
  id: true,
  kind: true,
  email: true,
  name: true,
  organisationId: true,
  invitedBy: true,
  causedBy: true,
  boundTo: true,
} satisfies Prisma.AccountRequestSelect;
type Asked = Prisma.AccountRequestGetPayload<{ select: typeof ASKED }>;

const OWNER = {
  id: true,
  name: true,
  audience: true,
  emailVerified: true,
  disabledAt: true,
} satisfies Prisma.AccountSelect;
type Owner = Prisma.AccountGetPayload<{ select: typeof OWNER }>;

/** Answers one request; one that is gone or answered already is left alone. */
export async function answerRequest(actor: Actor, input: { id: string }): Promise<void> {
  await transaction(async (tx) => {
    const asked = await tx.accountRequest.findUnique({
      where: { id: input.id, answeredAt: null },
      select: ASKED,
    });
    if (!asked) return;
    const owner = await tx.account.findUnique({ where: { email: asked.email }, select: OWNER });
    const { invitedBy, causedBy } = asked;
    await asCause({ caller: causedBy, account: invitedBy, inRequest: false }, () => {
      if (asked.kind === "password" || asked.kind === "signIn")
        return admit(tx, actor, asked, owner);
      if (asked.kind === "address") return offerAddress(tx, asked, owner);
      return open(tx, asked, owner);
    });
  });
}

/** An account, or a place with an employer: a link that opens it, or word of the account there is. */
async function open(tx: Tx, asked: Asked, owner: Owner | null): Promise<void> {
  const { id, kind, email, organisationId, invitedBy } = asked;
  const isKnown = owner?.emailVerified ?? false;
  const token = await createOneTimeToken(tx, "open-account", isKnown ? randomUUID() : id);
  const organisation = kind === "colleague" ? await nameOf(tx, organisationId) : null;
  const contact = kind === "colleague" ? await findContact(tx, invitedBy) : null;
  if (isKnown) await tx.accountRequest.delete({ where: { id }, select: { id: true } });
  else {
    const data = { answeredAt: now() };
    await tx.accountRequest.update({ where: { id }, data, select: { id: true } });
  }
  if (owner && isKnown) return tellOwner(tx, owner, email);
  const link = { name: asked.name, validFor: LINK_VALID_FOR };
  const url = siteUrl(`/bevestigen/${token}`);
  if (!contact) {
    const props = { ...link, verifyUrl: url };
    return queueMail(tx, { template: "verify-address", to: email, props });
  }
  const props = { ...link, contact, forOrganisation: organisation, setPasswordUrl: url };
  await queueMail(tx, { template: "invitation", to: email, props });
}

/** Somebody wanted an account, or another address on one; this address has its account already. */
function tellOwner(tx: Tx, { name }: Owner, to: string): Promise<void> {
  const [signInUrl, resetUrl] = [siteUrl("/inloggen"), siteUrl("/wachtwoord-vergeten")];
  return queueMail(tx, { template: "existing-account", to, props: { name, signInUrl, resetUrl } });
}

/** Another address for the account that asked: a link to its mailbox; an earlier one stops working. */
async function offerAddress(tx: Tx, asked: Asked, owner: Owner | null): Promise<void> {
  const { id, email, invitedBy } = asked;
  const earlier = { kind: "address", invitedBy, id: { not: id } } as const;
  await tx.accountRequest.deleteMany({ where: earlier });
  const token = await createOneTimeToken(tx, "change-address", owner ? randomUUID() : id);
  const data = { answeredAt: now() };
  await tx.accountRequest.update({ where: { id }, data, select: { id: true } });
  if (owner) return tellOwner(tx, owner, email);
  const account = await tx.account.findUnique({
    where: { id: invitedBy ?? "" },
    select: { name: true },
  });
  const confirmUrl = siteUrl(`/e-mailadres/${token}`);
  const props = { name: account?.name ?? "", confirmUrl, validFor: LINK_VALID_FOR };
  await queueMail(tx, { template: "confirm-new-address", to: email, props });
}

async function nameOf(tx: Tx, organisationId: string | null): Promise<string | null> {
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId ?? "" },
    select: { name: true },
  });
  return organisation?.name ?? null;
}

/** A new password or a link to sign in, for whoever may have it. */
async function admit(tx: Tx, actor: Actor, asked: Asked, owner: Owner | null): Promise<void> {
  const { id, kind, email, boundTo } = asked;
  await tx.accountRequest.delete({ where: { id }, select: { id: true } });
  const isPassword = kind === "password";
  const isWelcome = isPassword ? owner && !owner.disabledAt : owner && maySignInByLink(owner);
  const known = isWelcome ? owner : null;
  const purpose = isPassword ? "set-password" : "sign-in";
  const token = await createOneTimeToken(tx, purpose, known?.id ?? randomUUID(), { boundTo });
  await recordEvent(tx, actor, {
    verb: isPassword ? "request-password" : "request-sign-in",
    subject: ["account", known?.id ?? "unknown"],
  });
  const [name, to] = [known?.name ?? "", known ? email : nobody()];
  if (isPassword) {
    const props = { name, resetUrl: siteUrl(`/wachtwoord/${token}`), validFor: LINK_VALID_FOR };
    return queueMail(tx, { template: "reset-password", to, props });
  }
  const signInUrl = siteUrl(`/inloggen/link/${token}`);
  const props = { name, signInUrl, validFor: SIGN_IN_VALID_FOR };
  await queueMail(tx, { template: "sign-in-link", to, props });
}

/** Job seekers only: employers see others' CVs and the bureau all, so they have a password. */
function maySignInByLink(owner: Owner): boolean {
  return owner.audience === "candidate" && owner.emailVerified && !owner.disabledAt;
}
