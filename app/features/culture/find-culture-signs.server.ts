import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { type CarelessFlags, carelessFlags, choiceConsistency } from "./consistency.ts";
import { cultureChoicesSchema } from "./schema.ts";

/** How one respondent answered: consistency 0..1 or null, and signs of careless answering. */
export type CultureSigns = CarelessFlags & {
  readonly who: string;
  readonly answered: number;
  readonly consistency: number | null;
};

/**
 * How a candidate and the raters of an employer filled in the questionnaire, the candidate first. For
 * the bureau alone: the other side never reads how somebody answered. Throws `NotFound` for others.
 */
export async function findCultureSigns(
  actor: Actor,
  about: { candidateId: string; organisationId: string },
): Promise<CultureSigns[]> {
  if (!worksForBureau(actor)) throw new NotFound();
  const responses = await db().cultureResponse.findMany({
    where: { OR: [{ candidateId: about.candidateId }, { organisationId: about.organisationId }] },
    orderBy: [{ candidateId: { sort: "asc", nulls: "last" } }, { startedAt: "asc" }],
    select: {
      seed: true,
      choices: true,
      startedAt: true,
      completedAt: true,
      candidate: { select: { name: true } },
      account: { select: { name: true } },
    },
  });
  return responses.map(({ seed, choices: stored, startedAt, completedAt, ...of }) => {
    const choices = cultureChoicesSchema.parse(stored);
    const seconds = ((completedAt?.getTime() ?? 0) - startedAt.getTime()) / 1000;
    // Answers written down by the bureau carry one moment for start and end: their pace is unknown.
    const pace = completedAt === null || seconds === 0 ? Number.POSITIVE_INFINITY : seconds;
    return {
      who: of.candidate?.name ?? of.account?.name ?? "Oud-collega",
      answered: choices.length,
      consistency: choiceConsistency(choices),
      ...carelessFlags(choices, seed, pace),
    };
  });
}
