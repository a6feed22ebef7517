import { type CultureProfile, dimensionScores } from "./culture-profile.ts";
import { countingRaters, employerProfile, maySpreadShow } from "./employer-profile.ts";
import { DIMENSION_LABELS, DIMENSIONS, STATEMENTS } from "./statements.ts";

const PRIORITIES = 3;

/** One dimension for the chart: both sides 0..100 or null, and the spread of the raters. */
export type CultureDimensionRow = {
  readonly label: string;
  readonly you: number | null;
  readonly team: number | null;
  readonly spread?: { readonly low: number; readonly high: number };
};

/**
 * The seven rows of the culture chart. In: one person's profile or null, one profile per rater
 * (may be empty), and how many raters it takes before this reader may see the team. Out: -5..5 laid on
 * 0..100; a spread (one standard deviation each way) where it tells of no single rater.
 */
export function cultureRows(
  person: CultureProfile | null,
  answered: readonly CultureProfile[],
  shownFrom: number,
): CultureDimensionRow[] {
  const counting = countingRaters(answered);
  const raters = counting.length < shownFrom ? [] : counting;
  const you = person && dimensionScores(person);
  const team = raters.length > 0 ? dimensionScores(employerProfile(raters)) : null;
  const each = raters.map(dimensionScores);
  return DIMENSIONS.map((dimension) => {
    const given = each.flatMap((scores) => scores[dimension] ?? []);
    return {
      label: DIMENSION_LABELS[dimension],
      you: laid(you?.[dimension]),
      team: laid(team?.[dimension]),
      ...(maySpreadShow(given.length) && { spread: spreadOf(given) }),
    };
  });
}

function spreadOf(given: readonly number[]): { low: number; high: number } {
  const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
  const squares = given.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / given.length);
  return { low: onHundred(mean - deviation), high: onHundred(mean + deviation) };
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

/**
 * What goes before what at a team, at most three lines: its strongest choice before its weakest, and so
 * on. An order says nothing against what comes second.
 */
export function culturePriorities(profile: CultureProfile): { first: string; second: string }[] {
  const ordered = STATEMENTS.flatMap(({ topic }, i) =>
    profile.counted[i] ? [{ topic, score: profile.scores[i] ?? 0, i }] : [],
  ).sort((a, b) => b.score - a.score || a.i - b.i);
  return ordered.slice(0, PRIORITIES).flatMap(({ topic, score }, i) => {
    const last = ordered.at(-1 - i);
    return last && score > 0 && last.score < 0 ? [{ first: topic, second: last.topic }] : [];
  });
}

function laid(score: number | null | undefined): number | null {
  return score === null || score === undefined ? null : onHundred(score);
}

function onHundred(score: number): number {
  return Math.round(10 * (score + 5));
}
