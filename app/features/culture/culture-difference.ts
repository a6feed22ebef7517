/**
 * One dimension of culture, all figures 0–100, null when not filled in. `spread` is how far the team's
 * raters lie apart, where it is shown.
 */
export type CultureRow = {
  label: string;
  you: number | null;
  team: number | null;
  spread?: { low: number; high: number };
};

/** The distance between the two dots of a row in whole points, or null when one is missing. */
export function cultureDifference({ you, team }: CultureRow): number | null {
  return you === null || team === null ? null : Math.abs(Math.round(you) - Math.round(team));
}

/** The picture in one sentence: where both are closest and where they lie furthest apart. */
export function cultureSentence(rows: CultureRow[]): string {
  const known = rows
    .map((row) => ({ label: row.label, difference: cultureDifference(row) }))
    .filter((row): row is { label: string; difference: number } => row.difference !== null)
    .sort((a, b) => a.difference - b.difference || a.label.localeCompare(b.label, "nl"));
  const closest = known[0];
  const furthest = known.at(-1);
  if (!closest || !furthest) return "Nog niet te vergelijken: een van de twee profielen is leeg.";
  if (closest.difference === furthest.difference) {
    return `Het verschil is overal even groot: ${closest.difference} van 100.`;
  }
  return `Het dichtst bij elkaar: ${closest.label} (verschil ${closest.difference}). Het verst uit elkaar: ${furthest.label} (verschil ${furthest.difference}).`;
}
