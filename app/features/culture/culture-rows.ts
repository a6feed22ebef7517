import { type CultureProfile, dimensionScores } from "./culture-profile.ts";
import { employerProfile } from "./employer-profile.ts";
import { DIMENSION_LABELS, DIMENSIONS, STATEMENTS } from "./statements.ts";

/** One dimension for the chart: both sides 0..100 or null, and the spread of the raters. */
export type CultureDimensionRow = {
  readonly label: string;
  readonly you: number | null;
  readonly team: number | null;
  readonly spread?: { readonly low: number; readonly high: number };
};

/**
 * The seven rows of the culture chart. In: one person's profile or null, one profile per rater
 * (may be empty). Out: -5..5 laid on 0..100; a spread where two or more raters count.
 */
export function cultureRows(
  person: CultureProfile | null,
  raters: readonly CultureProfile[],
): CultureDimensionRow[] {
  const you = person && dimensionScores(person);
  const team = raters.length > 0 ? dimensionScores(employerProfile(raters)) : null;
  const each = raters.map(dimensionScores);
  return DIMENSIONS.map((dimension) => {
    const given = each.flatMap((scores) => scores[dimension] ?? []).map(onHundred);
    return {
      label: DIMENSION_LABELS[dimension],
      you: laid(you?.[dimension]),
      team: laid(team?.[dimension]),
      ...(given.length > 1 && { spread: { low: Math.min(...given), high: Math.max(...given) } }),
    };
  });
}

/** The statements a profile puts on top and at the bottom, as they were answered. */
export type CultureExtremes = {
  readonly most: readonly string[];
  readonly least: readonly string[];
};

/**
 * The strongest choices of a profile in words, at most three each way, strongest first.
 * In: a profile, whose wording. Statements that do not count or were not chosen are left out.
 */
export function cultureExtremes(
  profile: CultureProfile,
  wording: "candidate" | "employer",
): CultureExtremes {
  const counted = STATEMENTS.flatMap((statement, i) =>
    profile.counted[i] ? [{ text: statement[wording], score: profile.scores[i] ?? 0, i }] : [],
  );
  const top = (sign: 1 | -1) =>
    counted
      .filter(({ score }) => sign * score > 0)
      .sort((a, b) => sign * (b.score - a.score) || a.i - b.i)
      .slice(0, 3)
      .map(({ text }) => text);
  return { most: top(1), least: top(-1) };
}

function laid(score: number | null | undefined): number | null {
  return score === null || score === undefined ? null : onHundred(score);
}

function onHundred(score: number): number {
  return Math.round(10 * (score + 5));
}
