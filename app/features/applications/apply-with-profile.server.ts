import { CONSENT_TEXT_VERSION } from "#app/features/candidates/keep-consent.ts";
import { storeMatch } from "#app/features/matching/store-match.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Conflict, NotFound, Refused, RuleBroken } from "#app/platform/errors.ts";
import { copyKeptFile } from "#app/platform/files.server.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { mailNewApplication } from "./mail-new-application.server.ts";
import { PROMISED_DAYS } from "./stage.ts";

type WithProfile = {
  slug: string;
  motivation: string;
  shareName: boolean;
  /** One of the candidate's own CVs; a copy of it goes along. */
  cvId?: string;
};

/**
 * Applies with the signed-in candidate's own profile: nothing is typed again.
 * Throws `NotFound` when the vacature is not online, `Conflict` for a second time, `RuleBroken` for a
 * CV that is not the candidate's own.
 */
export function applyWithProfile(
  actor: Actor,
  input: WithProfile,
): Promise<{ applicationId: string }> {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new Refused();
  const { candidateId } = actor;
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { slug: input.slug, ...onlineNow() },
      select: { id: true },
    });
    if (!vacature) throw new NotFound("Deze vacature staat niet meer online.");
    const { count } = await tx.application.createMany({
      data: {
        vacatureId: vacature.id,
        candidateId,
        origin: "applied",
        motivation: input.motivation,
        answerBy: workingDaysAfter(today(), PROMISED_DAYS.received ?? 5),
      },
      skipDuplicates: true,
    });
    if (count === 0) throw new Conflict("Je hebt al op deze vacature gesolliciteerd.");
    const application = await tx.application.findUniqueOrThrow({
      where: { vacatureId_candidateId: { vacatureId: vacature.id, candidateId } },
      select: { id: true },
    });
    if (input.cvId) await sendCvAlong(tx, { candidateId, cvId: input.cvId }, application.id);
    const consent = { candidateId, vacatureId: vacature.id, textVersion: CONSENT_TEXT_VERSION };
    await tx.consent.create({ data: { ...consent, purpose: "application" }, select: { id: true } });
    if (input.shareName) {
      await tx.consent.create({ data: { ...consent, purpose: "shareName" }, select: { id: true } });
    }
    await storeMatch(tx, { vacatureId: vacature.id, candidateId });
    await recordEvent(tx, actor, {
      verb: "submit-application",
      subject: ["application", application.id],
      vacatureId: vacature.id,
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
    await mailNewApplication(tx, application.id);
    return { applicationId: application.id };
  });
}

/** A copy, so that removing the CV from the profile leaves the application whole. */
async function sendCvAlong(
  tx: Tx,
  { candidateId, cvId }: { candidateId: string; cvId: string },
  applicationId: string,
): Promise<void> {
  const cv = await tx.storedFile.findFirst({
    where: { id: cvId, candidateId },
    select: {
      storageKey: true,
      originalName: true,
      contentType: true,
      byteSize: true,
      sha256: true,
    },
  });
  if (!cv) throw new RuleBroken("Kies een cv uit de lijst.", "cvId");
  const data = { ...(await copyKeptFile(cv)), candidateId, applicationId };
  await tx.storedFile.create({ data, select: { id: true } });
}
