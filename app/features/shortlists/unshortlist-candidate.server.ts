import { takeStep } from "#app/features/applications/take-step.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, RuleBroken } from "#app/platform/errors.ts";

/**
 * Takes a candidate off a shortlist that was not presented yet: the undo of shortlisting. An
 * applicant and who said yes go back to being read; a proposal nobody heard of disappears; who ended it
 * stays ended. Throws `RuleBroken` for somebody who was asked and did not answer.
 */
export function unshortlistCandidate(
  actor: Actor,
  input: { vacatureId: string; entryId: string },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    const entry = await tx.shortlistEntry.findFirst({
      where: { id: input.entryId, shortlist: { vacatureId: input.vacatureId } },
      select: {
        shortlist: { select: { presentedAt: true } },
        application: {
          select: {
            id: true,
            origin: true,
            stage: true,
            permission: { select: { answer: true } },
            vacatureId: true,
            candidateId: true,
          },
        },
      },
    });
    if (!entry) throw new NotFound();
    if (entry.shortlist.presentedAt) {
      throw new Conflict("Deze shortlist is al voorgesteld aan de werkgever.");
    }
    const { id, origin, stage, permission, vacatureId, candidateId } = entry.application;
    if (stage === "asked") {
      throw new RuleBroken(
        "Deze persoon is gevraagd. Wacht op het antwoord, leg het vast, of wijs af met een reden.",
      );
    }
    await tx.shortlistEntry.delete({ where: { id: input.entryId }, select: { id: true } });
    if (stage === "shortlisted" && origin === "proposed" && !permission)
      await tx.application.delete({ where: { id }, select: { id: true } });
    else if (stage === "shortlisted") await takeStep(tx, actor, "unshortlist", { id });
    await recordEvent(tx, actor, {
      verb: "unshortlist-candidate",
      subject: ["application", id],
      vacatureId,
      candidateId,
    });
  });
}
