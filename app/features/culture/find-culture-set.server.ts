import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { answerValues } from "./answer-values.ts";
import { CHOICE_SETS, orderedSet } from "./choice-sets.ts";
import { respondentOf } from "./policy.ts";
import { respondentSeed } from "./respondent-seed.server.ts";
import { cultureChoicesSchema } from "./schema.ts";
import { STATEMENTS } from "./statements.ts";

/** One screen of the questionnaire; `at` counts from 1, choices are null until answered. */
export type CultureSetView = {
  at: number;
  of: number;
  answered: number;
  statements: { value: string; label: string }[];
  best: string | null;
  worst: string | null;
  /** The mark of the answer, sent along with the form. */
  seen: string;
};

/**
 * One set of the actor's own questionnaire in the respondent's own order, worded for the side.
 * Throws `Refused` for whoever fills none in, `NotFound` for a number outside 1..21.
 */
export async function findCultureSet(actor: Actor, at: number): Promise<CultureSetView> {
  const respondent = respondentOf(actor);
  if (!CHOICE_SETS[at - 1]) throw new NotFound();
  const response = await db().cultureResponse.findFirst({
    where: respondent,
    select: { seed: true, choices: true },
  });
  const choices = cultureChoicesSchema.parse(response?.choices ?? []);
  const chosen = choices.find(({ set }) => set === at - 1);
  const wording = "candidateId" in respondent ? "candidate" : "employer";
  const seed = response?.seed ?? respondentSeed(respondent);
  return {
    at,
    of: CHOICE_SETS.length,
    answered: choices.length,
    statements: orderedSet(at - 1, seed).map((statement) => ({
      value: String(statement),
      label: STATEMENTS[statement]?.[wording] ?? "",
    })),
    best: null,
    worst: null,
    ...answerValues(chosen),
    seen: markOf(answerValues(chosen)),
  };
}
