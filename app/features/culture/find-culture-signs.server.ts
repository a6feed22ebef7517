import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { type CarelessFlags, carelessFlags, choiceConsistency } from "./consistency.ts";
import { cultureChoicesSchema } from "./schema.ts";

const RATER = "Een beoordelaar";

/** How one respondent answered: consistency 0..1 or null, and signs of careless answering. */
export type CultureSigns = CarelessFlags & {
  readonly who: string;
  readonly answered: number;
  readonly consistency: number | null;
};

/**
 * How a candidate and the raters of an employer filled in the questionnaire, the candidate first and the
 * raters without their names, in no order that tells who is who. For the bureau alone: the other side
 * never reads how somebody answered. Throws `NotFound` for others.
 */
export async function findCultureSigns(
  actor: Actor,
  about: { candidateId: string; organisationId: string },
): Promise<CultureSigns[]> {
  if (!worksForBureau(actor)) throw new NotFound();
  const responses = await db().cultureResponse.findMany({
    where: { OR: [{ candidateId: about.candidateId }, { organisationId: about.organisationId }] },
    select: {
      seed: true,
      choices: true,
      startedAt: true,
      completedAt: true,
      candidate: { select: { name: true } },
    },
  });
  const signs = responses.map(({ seed, choices: stored, startedAt, completedAt, candidate }) => {
    const choices = cultureChoicesSchema.parse(stored);
    const seconds = ((completedAt?.getTime() ?? 0) - startedAt.getTime()) / 1000;
    // Answers written down by the bureau carry one moment for start and end: their pace is unknown.
    const pace = completedAt === null || seconds === 0 ? Number.POSITIVE_INFINITY : seconds;
    return {
      who: candidate?.name ?? RATER,
      answered: choices.length,
      consistency: choiceConsistency(choices),
      ...carelessFlags(choices, seed, pace),
    };
  });
  return signs.sort(
    (a, b) =>
      Number(a.who === RATER) - Number(b.who === RATER) ||
      (b.consistency ?? -1) - (a.consistency ?? -1),
  );
}
