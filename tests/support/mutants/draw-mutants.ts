import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { dice } from "../dice.ts";
import { compilesWith } from "./compiles-with.ts";
import { JUDGED_FILES } from "./judged-files.ts";
import type { Mutation } from "./mutation.ts";
import { mutationSpots } from "./mutation-spots.ts";
import { textHash } from "./text-hash.ts";

/**
 * So many faults by a seed: a file, then a place in it, so that long readers of text do not outweigh
 * short verbs. What the compiler refuses is no fault that could slip in, and the next is drawn.
 */
function drawMutants(seed: number, count: number): Mutation[] {
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

/** The same, read from `file` where it was drawn from the same texts before: asking the compiler takes a minute. */
export function drawnBefore(file: string, seed: number, count: number): Mutation[] {
  const texts = textHash(JUDGED_FILES.map(({ path }) => path));
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { texts: string; drawn: Mutation[] };
    if (kept.texts === texts && kept.drawn.length === count) return kept.drawn;
  }
  const drawn = drawMutants(seed, count);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ texts, drawn }));
  return drawn;
}
