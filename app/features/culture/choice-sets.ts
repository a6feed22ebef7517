const STATEMENT_COUNT = 21;

/** Perfect difference set modulo 21: the projective plane of order 4 (Singer 1938). */
const DIFFERENCE_SET = [3, 6, 7, 12, 14] as const;

/**
 * The 21 sets of five statement numbers (0..20), set i = {(d + i) mod 21}. Every statement stands
 * in five sets and every pair of statements in exactly one.
 */
export const CHOICE_SETS: readonly (readonly number[])[] = Array.from(
  { length: STATEMENT_COUNT },
  (_, i) => DIFFERENCE_SET.map((d) => (d + i) % STATEMENT_COUNT),
);

/**
 * The order in which a respondent sees a set, so that position effects average out.
 * In: set number 0..20, the respondent's stored seed (any integer). Out: the five statement
 * numbers of the set, always the same for the same seed (Fisher-Yates over mulberry32).
 */
export function orderedSet(setIndex: number, seed: number): readonly number[] {
  const order = [...(CHOICE_SETS[setIndex] ?? [])];
  const next = seededFractions(Math.imul(seed, 0x9e3779b1) + setIndex);
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    const moved = order[last] as number;
    order[last] = order[pick] as number;
    order[pick] = moved;
  }
  return order;
}

function seededFractions(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
