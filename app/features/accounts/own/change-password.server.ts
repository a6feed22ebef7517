import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { isPassword } from "#app/platform/password.server.ts";
import { replacePassword } from "#app/platform/session.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { refuseWeakPassword } from "../password-strength.server.ts";

/** Whether somebody has a password at all; a job seeker may sign in by mailed links only. */
export async function hasPassword(accountId: string): Promise<boolean> {
  return (await hashOf(accountId)) !== null;
}

/**
 * Replaces somebody's own password, which is asked again. Every session ends, also the one that asks;
 * its owner is told by mail. Throws `RuleBroken` for a wrong password and for a new one that is easy to
 * guess, `NotFound` for who is not signed in or has none.
 */
export async function changePassword(
  actor: Actor,
  input: { currentPassword: string; password: string },
): Promise<{ accountId: string }> {
  const accountId = accountIdOf(actor);
  if (!accountId) throw new NotFound();
  if (!(await hasPassword(accountId))) throw new NotFound();
  await refuseWrongPassword(accountId, input.currentPassword);
  return transaction(async (tx) => {
    const { name, email } = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { name: true, email: true },
    });
    refuseWeakPassword(input.password, [name, email]);
    await replacePassword(tx, accountId, input.password);
    await recordEvent(tx, actor, { verb: "change-password", subject: ["account", accountId] });
    const props = { name, resetUrl: siteUrl("/wachtwoord-vergeten") };
    await queueMail(tx, { template: "password-changed", to: email, props });
    return { accountId };
  });
}

/** Throws `RuleBroken` for a password that is not the account's; who has none gives none. */
export async function refuseWrongPassword(accountId: string, password: string): Promise<void> {
  const hash = await hashOf(accountId);
  if (hash && !(await isPassword({ hash, password })))
    throw new RuleBroken("Dit wachtwoord klopt niet.", "currentPassword");
}

async function hashOf(accountId: string): Promise<string | null> {
  const stored = await db().credential.findFirst({
    where: { userId: accountId, providerId: "credential" },
    select: { password: true },
  });
  return stored?.password ?? null;
}
