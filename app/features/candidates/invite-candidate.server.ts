import { createInvitedAccount } from "#app/features/accounts/create-invited-account.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, RuleBroken } from "#app/platform/errors.ts";

/** Gives a candidate an account on the own profile and mails the link to choose a password. */
export function inviteCandidate(
  actor: Actor,
  input: { candidateId: string },
): Promise<{ accountId: string; setupUrl: string }> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { id: input.candidateId },
      select: { name: true, email: true },
    });
    if (!candidate) throw new NotFound();
    if (!candidate.email) throw new RuleBroken("Van deze persoon is geen e-mailadres bekend.");
    const invited = await createInvitedAccount(tx, {
      ...candidate,
      audience: "candidate",
      forOrganisation: null,
      invitedBy: accountIdOf(actor),
    });
    const { count } = await tx.candidate.updateMany({
      where: { id: input.candidateId, accountId: null },
      data: { accountId: invited.accountId },
    });
    if (count === 0) throw new Conflict("Deze kandidaat heeft al een account.");
    await recordEvent(tx, actor, {
      verb: "invite-candidate",
      subject: ["candidate", input.candidateId],
      candidateId: input.candidateId,
    });
    await markChanged(tx, "candidate", input.candidateId);
    return invited;
  });
}
