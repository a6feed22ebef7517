import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { cultureProfile } from "./culture-profile.ts";
import {
  type CultureDimensionRow,
  type CultureExtremes,
  cultureExtremes,
  cultureRows,
} from "./culture-rows.ts";
import {
  countingRaters,
  employerProfile,
  MIN_RATERS_SHOWN,
  raterDifferences,
  teamAgreement,
} from "./employer-profile.ts";
import { type QuestionnaireProgress, questionnaireProgress } from "./questionnaire-progress.ts";
import { cultureChoicesSchema } from "./schema.ts";
import { STATEMENTS } from "./statements.ts";

/**
 * The culture of an employer as its members see it. `state`: your own answers come first, too few
 * raters to show anything without showing one of them, raters who disagree, or a clear profile.
 * `agreement` -1..1, null while nothing is shown.
 */
export type EmployerCulture = {
  progress: QuestionnaireProgress;
  raters: { name: string; answered: number; isYou: boolean }[];
  /** How many raters answered enough to count. */
  counting: number;
  agreement: number | null;
  state: "yours-first" | "too-few" | "disagree" | "clear";
  rows: CultureDimensionRow[];
  extremes: CultureExtremes;
  differences: string[];
};

const NOTHING: CultureExtremes = { most: [], least: [] };

/**
 * The own organisation's culture page. Nobody reads a single answer of a colleague, and no answer at all
 * before the own ones are given. Throws `Refused` for anyone but a member.
 */
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
  const own = raters.find(({ isYou }) => isYou);
  const progress = questionnaireProgress(own?.choices ?? []);
  const counting = countingRaters(raters.map(({ profile }) => profile));
  const state = stateOf(progress, counting);
  const shown = state === "disagree" || state === "clear" ? counting : [];
  return {
    progress,
    raters: raters.map(({ name, isYou, choices }) => ({ name, isYou, answered: choices.length })),
    counting: counting.length,
    agreement: teamAgreement(shown)?.agreement ?? null,
    state,
    rows: cultureRows(own?.profile ?? null, shown, MIN_RATERS_SHOWN),
    extremes: state === "clear" ? cultureExtremes(employerProfile(shown), "employer") : NOTHING,
    differences:
      state === "disagree" ? raterDifferences(shown).map((at) => STATEMENTS[at]?.topic ?? "") : [],
  };
}

function stateOf(
  progress: QuestionnaireProgress,
  counting: Parameters<typeof teamAgreement>[0],
): EmployerCulture["state"] {
  if (!progress.complete) return "yours-first";
  const team = counting.length < MIN_RATERS_SHOWN ? null : teamAgreement(counting);
  if (team === null) return "too-few";
  return team.isClear ? "clear" : "disagree";
}
