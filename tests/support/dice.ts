import { seededRandom } from "../search-contract/contract-documents.ts";

/** Choices that are the same for the same seed. */
export function dice(seed: number) {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error("Nothing to pick from");
    return value;
  };
  const some = <Value>(values: readonly Value[]): Value[] => values.filter(() => random() < 0.4);
  return { random, below, pick, some };
}
