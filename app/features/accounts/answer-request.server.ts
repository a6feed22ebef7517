/**
 * Answers by mail what was asked with an address. Whether the address is known shows in the mailbox
 * only: where there is nothing to send, a mail is made and thrown away, so that the work is alike.
 */
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { asCause } from "#app/platform/limits/cause.server.ts";
import { queueMail, queueNoMail } from "#app/platform/mail/mail.server.ts";
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

/** Answers one asked; one that is gone or answered already is left alone. */
export async function answerRequest(actor: Actor, input: { id: string }): Promise<void> {
  await transaction(async (tx) => {
    const asked = await tx.accountRequest.findUnique({
      where: { id: input.id, answeredAt: null },
      select: ASKED,
    });
    if (!asked) return;
    const { invitedBy, causedBy } = asked;
    await asCause({ caller: causedBy, account: invitedBy, inRequest: false }, () =>
      answer(tx, actor, asked),
    );
  });
}

async function answer(tx: Tx, actor: Actor, asked: Asked): Promise<void> {
  const { id, kind, email } = asked;
  const owner = await tx.account.findUnique({ where: { email }, select: OWNER });
  const opens = kind === "candidate" || kind === "employer" || kind === "colleague";
  if (opens && !owner?.emailVerified) return mailOpening(tx, asked);
  await tx.accountRequest.delete({ where: { id }, select: { id: true } });
  if (opens && owner) return mailExisting(tx, email, owner);
  if (kind === "password" && owner && !owner.disabledAt) {
    return mailNewPassword(tx, actor, email, owner);
  }
  if (kind === "signIn" && owner && maySignInByLink(owner)) {
    return mailSignInLink(tx, actor, asked, owner);
  }
  await queueNoMail(tx);
}

/** The link that opens an account, or a place with an employer, for whoever reads the mail. */
async function mailOpening(tx: Tx, asked: Asked): Promise<void> {
  const { id, kind, email, name, organisationId, invitedBy } = asked;
  await tx.accountRequest.update({
    where: { id },
    data: { answeredAt: now() },
    select: { id: true },
  });
  const url = siteUrl(`/bevestigen/${await createOneTimeToken(tx, "open-account", id)}`);
  if (kind !== "colleague") {
    const props = { name, verifyUrl: url, validFor: LINK_VALID_FOR };
    return queueMail(tx, { template: "verify-address", to: email, props });
  }
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId ?? "" },
    select: { name: true },
  });
  await queueMail(tx, {
    template: "invitation",
    to: email,
    props: {
      name,
      contact: await findContact(tx, invitedBy),
      forOrganisation: organisation.name,
      setPasswordUrl: url,
      validFor: LINK_VALID_FOR,
    },
  });
}

function mailExisting(tx: Tx, to: string, { name }: Owner): Promise<void> {
  return queueMail(tx, {
    template: "existing-account",
    to,
    props: {
      name,
      signInUrl: siteUrl("/inloggen"),
      resetUrl: siteUrl("/wachtwoord-vergeten"),
    },
  });
}

async function mailNewPassword(tx: Tx, actor: Actor, to: string, owner: Owner): Promise<void> {
  const token = await createOneTimeToken(tx, "set-password", owner.id);
  await recordEvent(tx, actor, { verb: "request-password", subject: ["account", owner.id] });
  await queueMail(tx, {
    template: "reset-password",
    to,
    props: {
      name: owner.name,
      resetUrl: siteUrl(`/wachtwoord/${token}`),
      validFor: LINK_VALID_FOR,
    },
  });
}

/** Job seekers only: employers see others' CVs and the bureau all, so they have a password. */
function maySignInByLink(owner: Owner): boolean {
  return owner.audience === "candidate" && owner.emailVerified && !owner.disabledAt;
}

async function mailSignInLink(
  tx: Tx,
  actor: Actor,
  { email, boundTo }: Asked,
  owner: Owner,
): Promise<void> {
  const token = await createOneTimeToken(tx, "sign-in", owner.id, { boundTo });
  await recordEvent(tx, actor, { verb: "request-sign-in", subject: ["account", owner.id] });
  await queueMail(tx, {
    template: "sign-in-link",
    to: email,
    props: {
      name: owner.name,
      signInUrl: siteUrl(`/inloggen/link/${token}`),
      validFor: SIGN_IN_VALID_FOR,
    },
  });
}
