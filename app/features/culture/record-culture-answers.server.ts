import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { CultureChoice } from "./culture-profile.ts";
import { cultureChoicesSchema } from "./schema.ts";

type Respondent = { candidateId: string } | { organisationId: string; accountId: string | null };

/**
 * Records a whole questionnaire that somebody filled in on paper or by telephone. For the bureau.
 * Throws a ZodError when a choice does not belong to its set.
 */
export function recordCultureAnswers(
  actor: Actor,
  input: { respondent: Respondent; seed: number; choices: CultureChoice[] },
): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  const choices = cultureChoicesSchema.parse(input.choices);
  return transaction(async (tx) => {
    const response = await tx.cultureResponse.create({
      data: {
        ...input.respondent,
        seed: input.seed,
        choices,
        startedAt: now(),
        completedAt: now(),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "record-culture-answers",
      subject: ["culture-response", response.id],
    });
    await markRespondent(tx, input.respondent);
  });
}

async function markRespondent(tx: Tx, respondent: Respondent): Promise<void> {
  if ("candidateId" in respondent) return markChanged(tx, "candidate", respondent.candidateId);
  const vacatures = await tx.vacature.findMany({
    where: { organisationId: respondent.organisationId, status: "published" },
    select: { id: true },
  });
  for (const { id } of vacatures) await markChanged(tx, "vacature", id);
}
