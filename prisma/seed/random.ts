/** Draws that come out the same for the same seed. */
export type Random = {
  /** A number from 0 up to 1. */
  next: () => number;
  /** A whole number from `min` to `max`, both included. */
  between: (min: number, max: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** So many different items, in random order. */
  some: <T>(items: readonly T[], count: number) => T[];
  chance: (probability: number) => boolean;
};

/** A generator of draws (mulberry32, public domain) for a seed. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from");
    return item;
  };
  const some = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(between(0, left.length - 1), 1));
    }
    return drawn;
  };
  return { next, between, pick, some, chance: (probability) => next() < probability };
}
