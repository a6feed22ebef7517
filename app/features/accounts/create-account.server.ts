import type { Tx } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { hashPassword } from "#app/platform/password.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Audience } from "#prisma/client/enums.ts";
import { createOneTimeToken, LINK_VALID_FOR } from "./one-time-link.server.ts";

type NewAccount = { name: string; email: string; audience: Audience; passwordHash: string };

/**
 * Makes an unverified account and mails the link that proves its address. When the address has an
 * account already, its owner gets a mail instead and null comes back: the caller answers the same.
 */
export async function createAccount(tx: Tx, input: NewAccount): Promise<{ id: string } | null> {
  const existing = await tx.account.findUnique({
    where: { email: input.email },
    select: { name: true },
  });
  if (existing) {
    await queueMail(tx, {
      template: "existing-account",
      to: input.email,
      props: {
        name: existing.name,
        signInUrl: siteUrl("/inloggen"),
        resetUrl: siteUrl("/wachtwoord-vergeten"),
      },
    });
    return null;
  }
  const account = await tx.account.create({
    data: { name: input.name, email: input.email, audience: input.audience },
    select: { id: true },
  });
  await tx.credential.create({
    data: {
      accountId: account.id,
      userId: account.id,
      providerId: "credential",
      password: input.passwordHash,
    },
    select: { id: true },
  });
  const token = await createOneTimeToken(tx, "verify-address", account.id);
  await queueMail(tx, {
    template: "verify-address",
    to: input.email,
    props: {
      name: input.name,
      verifyUrl: siteUrl(`/bevestigen/${token}`),
      validFor: LINK_VALID_FOR,
    },
  });
  return account;
}

/** Hashing happens before the transaction, whether or not the address is known: same time, same answer. */
export function hashNewPassword(password: string): Promise<string> {
  return hashPassword(password);
}
