import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { visibleTo as visibleVacatures } from "#app/features/vacatures/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { today, workingDaysAfter } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { mailNewApplication } from "./mail-new-application.server.ts";
import type { ApplyInput } from "./schema.ts";
import { PROMISED_DAYS } from "./stage.ts";

/** The wording a person agreed to; a new text gets a new version. */
export const CONSENT_TEXT_VERSION = "2026-11";

type Submitted = { applicationId: string; isNew: boolean };

/**
 * Takes in an application from somebody without an account, with a CV kept beforehand. The person
 * becomes a profile of its own: it never touches one that exists under the same address. The same
 * form sent twice finds the first application. Throws `NotFound` when the vacature is not online.
 */
export function submitApplication(
  actor: Actor,
  input: ApplyInput & { slug: string; cv: KeptFile },
): Promise<Submitted> {
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { AND: [{ slug: input.slug, status: "published" }, visibleVacatures(actor)] },
      select: { id: true },
    });
    if (!vacature) throw new NotFound("Deze vacature staat niet meer online.");
    await lockKey(tx, input.submissionKey);
    const earlier = await tx.application.findUnique({
      where: { submissionKey: input.submissionKey },
      select: { id: true },
    });
    if (earlier) return { applicationId: earlier.id, isNew: false };
    const candidateId = await createApplicant(tx, input, vacature.id);
    const application = await tx.application.create({
      data: {
        vacatureId: vacature.id,
        candidateId,
        origin: "applied",
        motivation: input.motivation,
        submissionKey: input.submissionKey,
        answerBy: workingDaysAfter(today(), PROMISED_DAYS.received ?? 5),
        files: { create: { ...input.cv, candidateId } },
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "submit-application",
      subject: ["application", application.id],
      vacatureId: vacature.id,
      candidateId,
    });
    await markChanged(tx, "candidate", candidateId);
    await mailNewApplication(tx, application.id);
    return { applicationId: application.id, isNew: true };
  });
}

/** Two copies of one form at the same moment take turns; the second then finds the first's row. */
async function lockKey(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function createApplicant(tx: Tx, input: ApplyInput, vacatureId: string): Promise<string> {
  const consent = { vacatureId, textVersion: CONSENT_TEXT_VERSION };
  const candidate = await tx.candidate.create({
    data: {
      name: input.name,
      email: input.email,
      phone: input.phone ?? "",
      consents: {
        create: [
          { ...consent, purpose: "application" },
          ...(input.shareName === "ja" ? [{ ...consent, purpose: "shareName" as const }] : []),
        ],
      },
    },
    select: { id: true },
  });
  return candidate.id;
}
