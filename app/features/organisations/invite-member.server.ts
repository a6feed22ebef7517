import { createInvitedAccount } from "#app/features/accounts/create-invited-account.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/**
 * Gives somebody at an employer an account and mails the link to choose a password: the bureau's way to
 * invite. Throws `NotFound` for anybody else and `RuleBroken` when the address has an account.
 */
export function inviteMember(
  actor: Actor,
  input: { organisationId: string; name: string; email: string },
): Promise<{ accountId: string; setupUrl: string }> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const organisation = await tx.organisation.findFirst({
      where: { id: input.organisationId },
      select: { name: true },
    });
    if (!organisation) throw new NotFound();
    const invited = await createInvitedAccount(tx, {
      name: input.name,
      email: input.email,
      audience: "employer",
      forOrganisation: organisation.name,
      invitedBy: accountIdOf(actor),
    });
    await tx.member.create({
      data: { accountId: invited.accountId, organisationId: input.organisationId },
      select: { accountId: true },
    });
    await recordEvent(tx, actor, {
      verb: "invite-member",
      subject: ["account", invited.accountId],
      organisationId: input.organisationId,
    });
    return invited;
  });
}
