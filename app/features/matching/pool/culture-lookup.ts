import { cultureBandOf, NORMAL_95 } from "#app/features/culture/culture-fit.ts";
import type { CultureProfile } from "#app/features/culture/culture-profile.ts";
import {
  countingRaters,
  employerProfile,
  MIN_STATEMENTS,
  teamAgreement,
} from "#app/features/culture/employer-profile.ts";
import { correlateProfiles } from "#app/features/culture/profile-correlation.ts";
import type { MatchVacature } from "../rules/match-input.ts";
import { CULTURE_BAND_FULFILMENT } from "../rules/weights.ts";
import { type CandidateColumns, STATEMENT_COLUMNS } from "./candidate-columns.ts";
import { profileAt } from "./encode-candidate.ts";

const ALL_COUNTED = (1 << STATEMENT_COLUMNS) - 1;

/** Correlations nearer to a band's edge than this are computed again by the definition itself. */
const NEAR_EDGE = 1e-9;

/** An employer's culture, ready to be held against many rows. Null when nobody can be compared. */
export type CultureLookup = {
  readonly profile: CultureProfile;
  /** Whether every statement counts at the employer. */
  readonly full: boolean;
  /** Scores less their mean, and the sum of their squares. */
  readonly centred: Float64Array;
  readonly squares: number;
  /** A correlation beyond this over all statements is a band off 0. */
  readonly edge: number;
};

/** What was prepared of answers that are still in memory. */
const PREPARED = new WeakMap<MatchVacature["culture"], { lookup: CultureLookup | null }>();

/** The culture of a vacature's employer, prepared once for the same answers. */
export function makeCultureLookup({
  culture,
}: Pick<MatchVacature, "culture">): CultureLookup | null {
  const known = PREPARED.get(culture);
  if (known) return known.lookup;
  const lookup = prepare({ culture });
  PREPARED.set(culture, { lookup });
  return lookup;
}

function prepare(vacature: Pick<MatchVacature, "culture">): CultureLookup | null {
  const raters = countingRaters(vacature.culture);
  if (!teamAgreement(raters)?.isClear) return null;
  const profile = employerProfile(raters);
  const mean = profile.scores.reduce((sum, score) => sum + score, 0) / STATEMENT_COLUMNS;
  const centred = Float64Array.from(profile.scores, (score) => score - mean);
  return {
    profile,
    full: profile.counted.every(Boolean),
    centred,
    squares: centred.reduce((sum, score) => sum + score * score, 0),
    edge: Math.tanh(NORMAL_95 / Math.sqrt(STATEMENT_COLUMNS - 3)),
  };
}

/**
 * Fulfilment of culture for a row with a profile: thousandths, or -1 when unknown. A quick
 * correlation decides where it is far from both edges; the definition decides elsewhere, so that the
 * answer is always the scorer's.
 */
export function cultureOfRow(
  lookup: CultureLookup,
  columns: CandidateColumns,
  row: number,
): number {
  if (!lookup.full || columns.counted[row] !== ALL_COUNTED)
    return byDefinition(lookup, columns, row);
  const { centred } = lookup;
  const { culture } = columns;
  const from = STATEMENT_COLUMNS * row;
  let products = 0;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < STATEMENT_COLUMNS; i++) {
    const score = culture[from + i] as number;
    products += (centred[i] as number) * score;
    sum += score;
    squares += score * score;
  }
  const spread = Math.sqrt(lookup.squares * (squares - (sum * sum) / STATEMENT_COLUMNS));
  const r = products / spread;
  const off = Math.abs(r) - lookup.edge;
  if (!(spread > NEAR_EDGE * 1000) || Math.abs(off) < NEAR_EDGE)
    return byDefinition(lookup, columns, row);
  if (off < 0) return CULTURE_BAND_FULFILMENT.gemengd;
  return r > 0 ? CULTURE_BAND_FULFILMENT.sterk : CULTURE_BAND_FULFILMENT.spanning;
}

function byDefinition({ profile }: CultureLookup, columns: CandidateColumns, row: number): number {
  const { r, statements } = correlateProfiles(profile, profileAt({ columns }, row));
  if (r === null || statements < MIN_STATEMENTS) return -1;
  return CULTURE_BAND_FULFILMENT[cultureBandOf(r, statements)] ?? -1;
}
