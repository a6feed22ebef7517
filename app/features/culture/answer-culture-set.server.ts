import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { answerLabels, answerValues } from "./answer-values.ts";
import { CHOICE_SETS } from "./choice-sets.ts";
import { type Respondent, respondentOf } from "./policy.ts";
import { type QuestionnaireProgress, questionnaireProgress } from "./questionnaire-progress.ts";
import { respondentSeed } from "./respondent-seed.server.ts";
import { cultureChoiceSchema, cultureChoicesSchema } from "./schema.ts";

/** One answer: `set` counts from 1 as on the screen, `best` and `worst` are statement numbers; `seen` is the mark of what stood there. */
type Answer = { set: number; best: number; worst: number; seen?: string };

/**
 * Answers one set of the own questionnaire, or answers it again; the first answer starts it, the
 * 21st completes it. Throws `Refused` for whoever does not fill one in, `NotFound` for a set that
 * does not exist, `Overtaken` when another window answered it, `RuleBroken` when both choices are the same or not in the set.
 */
export async function answerCultureSet(
  actor: Actor,
  input: Answer,
): Promise<QuestionnaireProgress> {
  const respondent = respondentOf(actor);
  const set = input.set - 1;
  if (!CHOICE_SETS[set]) throw new NotFound();
  const choice = cultureChoiceSchema.safeParse({ ...input, set });
  if (!choice.success) throw new RuleBroken(choice.error.issues[0]?.message ?? "", "best");
  return transaction(async (tx) => {
    const response = await openResponse(tx, respondent);
    const stored = cultureChoicesSchema.parse(response.choices);
    const earlier = stored.find((answered) => answered.set === set);
    const { best, worst } = choice.data;
    if (earlier?.best !== best || earlier.worst !== worst)
      refuseOvertaken(input.seen, answerValues(earlier), answerLabels(respondent));
    const others = stored.filter((answered) => answered !== earlier);
    const choices = [...others, choice.data].sort((a, b) => a.set - b.set);
    const progress = questionnaireProgress(choices, set);
    await tx.cultureResponse.updateMany({
      where: { id: response.id },
      data: {
        choices,
        completedAt: progress.complete ? (response.completedAt ?? now()) : null,
      },
    });
    await recordEvent(tx, actor, {
      verb: "answer-culture-set",
      subject: ["culture-response", response.id],
      ...("candidateId" in respondent
        ? { candidateId: respondent.candidateId }
        : { organisationId: respondent.organisationId }),
    });
    await markMatches(tx, respondent);
    return progress;
  });
}

/** The own response, made when it is not there, locked so that two answers take turns. */
async function openResponse(tx: Tx, respondent: Respondent) {
  await tx.cultureResponse.createMany({
    data: { ...respondent, seed: respondentSeed(respondent) },
    skipDuplicates: true,
  });
  const { id } = await tx.cultureResponse.findFirstOrThrow({
    where: respondent,
    select: { id: true },
  });
  await tx.$queryRaw`SELECT 1 FROM "CultureResponse" WHERE id = ${id} FOR UPDATE`;
  return tx.cultureResponse.findUniqueOrThrow({
    where: { id },
    select: { id: true, choices: true, completedAt: true },
  });
}

async function markMatches(tx: Tx, respondent: Respondent): Promise<void> {
  if ("candidateId" in respondent) {
    await markChanged(tx, "candidate", respondent.candidateId);
    return;
  }
  const published = await tx.vacature.findMany({
    where: { organisationId: respondent.organisationId, status: "published" },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of published) await markChanged(tx, "vacature", id);
}
