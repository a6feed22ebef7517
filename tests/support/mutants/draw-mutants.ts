import { dice } from "../dice.ts";
import { compilesWith } from "./compiles-with.ts";
import { JUDGED_FILES } from "./judged-files.ts";
import type { Mutation } from "./mutation.ts";
import { mutationSpots } from "./mutation-spots.ts";

/**
 * So many faults by a seed: a file, then a place in it, so that long readers of text do not outweigh
 * short verbs. What the compiler refuses is no fault that could slip in, and the next is drawn.
 */
export function drawMutants(seed: number, count: number): Mutation[] {
  const files = JUDGED_FILES.map(({ path, text }) => mutationSpots(path, text)).filter(
    (spots) => spots.length > 0,
  );
  const { pick } = dice(seed);
  const drawn = new Map<string, Mutation>();
  while (drawn.size < count) {
    const mutation = pick(pick(files));
    const key = `${mutation.file}:${mutation.start}:${mutation.end}:${mutation.replacement}`;
    if (!drawn.has(key) && compilesWith(mutation)) drawn.set(key, mutation);
  }
  return [...drawn.values()];
}
