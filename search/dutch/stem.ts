import { stemmer } from "@orama/stemmers/dutch";

/** Endings the Snowball stemmer leaves apart: first rule that applies, on the folded word. */
const ENDINGS: [RegExp, string][] = [
  [/werksters?$/, "werker"],
  [/trices?$/, "teur"],
  [/istes?$/, "ist"],
  [/entes$/, "ent"],
  [/ieve[ns]?$/, "ief"],
  [/arissen$/, "aris"],
  [/([rct])iele$/, "$1ieel"],
  [/([a-z]{3})ies$/, "$1ie"],
  [/(ess|ag)es$/, "$1e"],
];

/** Words of one family with stems that differ by sound or origin. */
const FAMILIES = new Map<string, string>(
  Object.entries({
    facturatie: "factuur",
    factureren: "factuur",
    facturering: "factuur",
    notulen: "notuleren",
    plannen: "planning",
    reizen: "reis",
    agendas: "agenda",
    zaken: "zaak",
    cvs: "cv",
  }),
);

const CACHE = new Map<string, string>();
/** Bounds the cache on a process that reads free text for months. */
const MAX_CACHED = 50_000;
/** Longer than any word that comes twice. */
const MAX_CACHED_CHARS = 60;

/**
 * Stem of a folded Dutch word: "medewerksters" and "medewerkers" → "medewerker".
 * Source: Snowball Dutch (Porter), after our own endings and word families.
 */
export function stem(word: string): string {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  const family = FAMILIES.get(word) ?? withoutEnding(word);
  const result = /^[a-z]+$/.test(family) ? stemmer(family) : family;
  if (word.length > MAX_CACHED_CHARS) return result;
  if (CACHE.size >= MAX_CACHED) CACHE.clear();
  CACHE.set(word, result);
  return result;
}

function withoutEnding(word: string): string {
  const rule = ENDINGS.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
