import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { MIN_RATERS } from "./culture-fit.ts";
import { cultureProfile } from "./culture-profile.ts";
import {
  type CultureDimensionRow,
  type CultureExtremes,
  cultureExtremes,
  cultureRows,
} from "./culture-rows.ts";
import {
  employerProfile,
  MIN_AGREEMENT,
  raterAgreement,
  raterDifferences,
} from "./employer-profile.ts";
import { type QuestionnaireProgress, questionnaireProgress } from "./questionnaire-progress.ts";
import { cultureChoicesSchema } from "./schema.ts";
import { STATEMENTS } from "./statements.ts";

/**
 * The culture of an employer as its members see it. `state`: too few raters, raters who disagree
 * (agreement below 0.3), or a clear profile. `agreement` -1..1, null when it cannot be computed.
 */
export type EmployerCulture = {
  progress: QuestionnaireProgress;
  raters: { name: string; answered: number; isYou: boolean }[];
  agreement: number | null;
  state: "too-few" | "disagree" | "clear";
  rows: CultureDimensionRow[];
  extremes: CultureExtremes;
  differences: { topic: string; low: number; high: number }[];
};

/** The own organisation's culture page. Throws `Refused` for anyone but a member. */
export async function findEmployerCulture(actor: Actor): Promise<EmployerCulture> {
  if (actor.kind !== "employer") throw new Refused();
  const responses = await db().cultureResponse.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: { startedAt: "asc" },
    select: { accountId: true, choices: true, account: { select: { name: true } } },
  });
  const raters = responses.map(({ accountId, account, choices: stored }) => {
    const choices = cultureChoicesSchema.parse(stored);
    const name = account?.name ?? "Oud-collega";
    return {
      name,
      isYou: accountId === actor.accountId,
      choices,
      profile: cultureProfile(choices),
    };
  });
  const profiles = raters.map(({ profile }) => profile);
  const own = raters.find(({ isYou }) => isYou);
  const agreement = profiles.length < MIN_RATERS ? null : raterAgreement(profiles);
  return {
    progress: questionnaireProgress(own?.choices ?? []),
    raters: raters.map(({ name, isYou, choices }) => ({ name, isYou, answered: choices.length })),
    agreement,
    state: stateOf(agreement),
    rows: cultureRows(own?.profile ?? null, profiles.length < MIN_RATERS ? [] : profiles),
    extremes: cultureExtremes(employerProfile(profiles), "employer"),
    differences: raterDifferences(profiles).map(({ statement, low, high }) => ({
      topic: STATEMENTS[statement]?.topic ?? "",
      low,
      high,
    })),
  };
}

function stateOf(agreement: number | null): EmployerCulture["state"] {
  if (agreement === null) return "too-few";
  return agreement < MIN_AGREEMENT ? "disagree" : "clear";
}
