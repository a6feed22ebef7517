/**
 * Whether two words differ by at most `max` insertions, deletions, replacements or swaps of
 * neighbours; the distance, or null when it is more. Source: optimal string alignment distance.
 */
export function editDistance(a: string, b: string, max: number): number | null {
  if (Math.abs(a.length - b.length) > max) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > max) return null;
    beforeLast = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance <= max ? distance : null;
}

/** Typos allowed in a word of this length: none up to 3 letters, one up to 7, two from 8. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length <= 3) return 0;
  return word.length <= 7 ? 1 : 2;
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
