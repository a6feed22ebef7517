import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { cultureProfile } from "./culture-profile.ts";
import {
  type CultureDimensionRow,
  type CultureExtremes,
  cultureExtremes,
  cultureRows,
} from "./culture-rows.ts";
import { respondentOf } from "./policy.ts";
import { type QuestionnaireProgress, questionnaireProgress } from "./questionnaire-progress.ts";
import { cultureChoicesSchema } from "./schema.ts";

/** The own questionnaire: how far it is, and the profile so far. */
export type OwnCulture = {
  progress: QuestionnaireProgress;
  rows: CultureDimensionRow[];
  extremes: CultureExtremes;
};

/** A candidate's own culture page. Throws `Refused` for whoever fills no questionnaire in. */
export async function findOwnCulture(actor: Actor): Promise<OwnCulture> {
  const response = await db().cultureResponse.findFirst({
    where: respondentOf(actor),
    select: { choices: true },
  });
  const choices = cultureChoicesSchema.parse(response?.choices ?? []);
  const profile = cultureProfile(choices);
  return {
    progress: questionnaireProgress(choices),
    rows: cultureRows(profile, [], 0),
    extremes: cultureExtremes(profile, "candidate"),
  };
}
