import type { CultureProfile } from "./culture-profile.ts";
import {
  countingRaters,
  employerProfile,
  MIN_RATERS,
  MIN_STATEMENTS,
  teamAgreement,
} from "./employer-profile.ts";
import { correlateProfiles } from "./profile-correlation.ts";
import type { ComparedStatement, CultureBand, CultureFit, CultureUnknown } from "./schema.ts";
import { STATEMENTS } from "./statements.ts";

const SHOWN_STATEMENTS = 3;
/** The 97.5 % point of the normal distribution. */
export const NORMAL_95 = 1.959963984540054;

/** From this score on a statement is something a person clearly likes to do. */
const CLEARLY_LIKED = 2;

/**
 * How well a person's way of working fits the way of working at an employer.
 * In: one profile per rater, the candidate's profile or null. Out: Pearson r over the statements
 * that count on both sides, its nominal 95 % interval by Fisher's z, the score round(50(1 + r)) and
 * the band: sterk (interval above 0), spanning (below 0), gemengd (contains 0), onbekend (a side
 * missing, fewer than 12 statements, raters who do not describe one culture). When onbekend, the figures are
 * null and the reason says why. Differences and additions are statements, strongest first.
 */
export function cultureFit(
  answered: readonly CultureProfile[],
  candidate: CultureProfile | null,
): CultureFit {
  const raters = countingRaters(answered);
  const team = teamAgreement(raters);
  const agreement = team?.agreement ?? null;
  if (candidate === null) return unknownFit("candidate-missing", raters, agreement, 0);
  if (raters.length < MIN_RATERS) return unknownFit("too-few-raters", raters, agreement, 0);
  const employer = employerProfile(raters);
  const { r, statements } = correlateProfiles(employer, candidate);
  if (team === null || statements < MIN_STATEMENTS)
    return unknownFit("too-few-statements", raters, agreement, statements);
  if (!team.isClear) return unknownFit("raters-disagree", raters, agreement, statements);
  if (r === null) return unknownFit("no-variation", raters, agreement, statements);
  const [low, high] = fisherInterval(r, statements);
  return {
    band: cultureBandOf(r, statements),
    unknownBecause: null,
    r,
    low,
    high,
    score: cultureScore(r),
    scoreLow: cultureScore(low),
    scoreHigh: cultureScore(high),
    statements,
    raters: raters.length,
    agreement,
    ...comparedStatements(employer, candidate),
  };
}

/** Nominal 95 % interval of a Pearson r over n > 3 pairs (Fisher 1915): tanh(atanh r ± z/√(n−3)). */
export function fisherInterval(r: number, n: number): readonly [low: number, high: number] {
  const z = Math.atanh(r);
  const half = NORMAL_95 / Math.sqrt(n - 3);
  return [Math.tanh(z - half), Math.tanh(z + half)];
}

/** A correlation -1..1 as a score 0..100. */
export function cultureScore(r: number): number {
  return Math.round(50 * (1 + r));
}

/** The band of a correlation over so many statements: whether its interval lies off 0. */
export function cultureBandOf(r: number, statements: number): CultureBand {
  const [low, high] = fisherInterval(r, statements);
  if (low > 0) return "sterk";
  return high < 0 ? "spanning" : "gemengd";
}

function unknownFit(
  unknownBecause: CultureUnknown,
  raters: readonly CultureProfile[],
  agreement: number | null,
  statements: number,
): CultureFit {
  return {
    band: "onbekend",
    unknownBecause,
    r: null,
    low: null,
    high: null,
    score: null,
    scoreLow: null,
    scoreHigh: null,
    statements,
    raters: raters.length,
    agreement,
    agreements: [],
    differences: [],
    adds: [],
  };
}

function comparedStatements(employer: CultureProfile, candidate: CultureProfile) {
  const all: ComparedStatement[] = employer.scores.flatMap((score, statement) =>
    employer.counted[statement] && candidate.counted[statement]
      ? [
          {
            statement,
            employer: score,
            candidate: candidate.scores[statement] ?? 0,
            topic: STATEMENTS[statement]?.topic,
          },
        ]
      : [],
  );
  const agreements = strongest(all, (s) =>
    s.employer * s.candidate > 0 ? Math.min(Math.abs(s.employer), Math.abs(s.candidate)) : 0,
  );
  const differences = strongest(all, (s) => Math.abs(s.employer - s.candidate));
  const adds = strongest(all, (s) =>
    s.candidate >= CLEARLY_LIKED && s.employer <= 0 ? s.candidate - s.employer : 0,
  );
  return { agreements, differences, adds };
}

function strongest(all: readonly ComparedStatement[], strength: (s: ComparedStatement) => number) {
  return all
    .filter((s) => strength(s) > 0)
    .sort((a, b) => strength(b) - strength(a) || a.statement - b.statement)
    .slice(0, SHOWN_STATEMENTS);
}
