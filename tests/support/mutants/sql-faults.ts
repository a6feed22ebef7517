const SQL = /\b(SELECT|UPDATE|DELETE FROM|INSERT INTO|WHERE)\b/;

const SWAPS: readonly [RegExp, string][] = [
  [/ FOR (NO KEY )?UPDATE/g, ""],
  [/ IS NULL/g, " IS NOT NULL"],
  [/ IS NOT NULL/g, " IS NULL"],
  [/ NOT EXISTS/g, " EXISTS"],
  [/ AND /g, " OR "],
  [/ <= /g, " < "],
  [/ >= /g, " > "],
  [/ < /g, " <= "],
  [/ > /g, " >= "],
  [/pg_advisory_xact_lock\(/g, "abs("],
];

/** A statement of SQL with one fault in it, each in turn; nothing for other texts. */
export function sqlFaults(text: string): string[] {
  if (!SQL.test(text)) return [];
  return SWAPS.flatMap(([pattern, replacement]) =>
    [...text.matchAll(pattern)].map(
      (hit) => text.slice(0, hit.index) + replacement + text.slice(hit.index + hit[0].length),
    ),
  );
}
