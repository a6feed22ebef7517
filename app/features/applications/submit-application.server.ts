import { createHash } from "node:crypto";
import { CONSENT_TEXT_VERSION } from "#app/features/candidates/keep-consent.ts";
import { profileRows, startColumns } from "#app/features/candidates/profile-columns.ts";
import { storeMatch } from "#app/features/matching/store-match.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { onlineNow, visibleTo as visibleVacatures } from "#app/features/vacatures/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { today } from "#app/platform/clock.server.ts";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import { mailNewApplication } from "./mail-new-application.server.ts";
import type { ApplyInput } from "./schema.ts";
import { PROMISED_DAYS } from "./stage.ts";

type Submitted = { applicationId: string; isNew: boolean };

type Submission = ApplyInput & {
  slug: string;
  cv: KeptFile | null;
  /** How reading the CV ended, see `cv-reading-text.ts`. */
  cvReading?: string | null;
  evidence?: Record<string, string>;
};

/**
 * Takes in an application from somebody without an account, with a CV kept beforehand or none. The person
 * becomes a profile of its own: it never touches one that exists under the same address. The same
 * form sent twice finds the first application. Throws `NotFound` when the vacature is not online.
 */
export function submitApplication(actor: Actor, input: Submission): Promise<Submitted> {
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { AND: [{ slug: input.slug }, onlineNow(), visibleVacatures(actor)] },
      select: { id: true },
    });
    if (!vacature) throw new NotFound("Deze vacature staat niet meer online.");
    await lockKey(tx, input.submissionKey);
    const { earlierId, submissionKey } = await findEarlier(tx, input);
    if (earlierId) return { applicationId: earlierId, isNew: false };
    const candidateId = await createApplicant(tx, input, vacature.id);
    const application = await tx.application.create({
      data: {
        vacatureId: vacature.id,
        candidateId,
        origin: "applied",
        motivation: input.motivation,
        submissionKey,
        answerBy: workingDaysAfter(today(), PROMISED_DAYS.received ?? 5),
        cvReading: input.cvReading ?? null,
        ...(input.cv && { files: { create: { ...input.cv, candidateId } } }),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "submit-application",
      subject: ["application", application.id],
      vacatureId: vacature.id,
      candidateId,
    });
    if (input.experiences) await storeMatch(tx, { vacatureId: vacature.id, candidateId });
    await markChanged(tx, "candidate", candidateId);
    await mailNewApplication(tx, application.id);
    return { applicationId: application.id, isNew: true };
  });
}

/** Whether this form made an application before, by the same person. */
export async function wasSent(input: ApplyInput): Promise<boolean> {
  return (await findEarlier(db(), input)).earlierId !== null;
}

/** Two copies of one form at the same moment take turns; the second then finds the first's row. */
async function lockKey(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

/**
 * The application that this form already made, by the same person. A form's key belongs to a browser,
 * so somebody else with another address on that computer gets a key of their own.
 */
async function findEarlier(tx: Tx, { submissionKey, email }: ApplyInput) {
  const own = `${submissionKey}:${createHash("sha256").update(email).digest("base64url")}`;
  const rows = await tx.application.findMany({
    where: { submissionKey: { in: [submissionKey, own] } },
    select: { id: true, submissionKey: true, candidate: { select: { email: true } } },
  });
  const earlier = rows.find((row) => row.submissionKey === own || row.candidate.email === email);
  const free = rows.length === 0 ? submissionKey : own;
  return { earlierId: earlier?.id ?? null, submissionKey: free };
}

async function createApplicant(tx: Tx, input: Submission, vacatureId: string): Promise<string> {
  const { skills = [], languages = [], experiences = [], educations = [], evidence = {} } = input;
  const rows = profileRows({ skills, languages, experiences, educations });
  const consent = { vacatureId, textVersion: CONSENT_TEXT_VERSION };
  const candidate = await tx.candidate.create({
    data: {
      name: input.name,
      email: input.email,
      phone: input.phone ?? "",
      ...startColumns(input),
      educationLevel: input.educationLevel,
      skills: {
        create: rows.skills.map((skill) => ({ ...skill, evidence: evidence[skill.skillId] ?? "" })),
      },
      languages: { create: rows.languages },
      experiences: { create: rows.experiences },
      educations: { create: rows.educations },
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
