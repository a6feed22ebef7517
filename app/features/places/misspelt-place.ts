import { editDistance } from "#search/dutch/edit-distance.ts";
import { fold } from "#search/dutch/words.ts";
import { placesBySize } from "./place-names.ts";
import { REGION_KEYS } from "./regions.ts";

const MIN_LETTERS = 5;

/** The place or region a misspelt name is nearest to, the largest of equals; null when none is near. */
export function nearestPlaceName(typed: string): string | null {
  const word = fold(typed).trim();
  if (word.length < MIN_LETTERS || word.length > 40) return null;
  const max = word.length < 8 ? 1 : 2;
  let best: { name: string; distance: number } | null = null;
  for (const { name, key } of namesBySize()) {
    const distance = editDistance(word, key, max);
    if (distance === null || (best !== null && distance >= best.distance)) continue;
    best = { name, distance };
  }
  return best?.name ?? null;
}

let names: { name: string; key: string }[] | null = null;

function namesBySize() {
  names ??= [
    ...placesBySize().map(({ name }) => ({ name, key: fold(name) })),
    ...REGION_KEYS.map((key) => ({ name: capitals(key), key })),
  ];
  return names;
}

function capitals(key: string): string {
  return key.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
