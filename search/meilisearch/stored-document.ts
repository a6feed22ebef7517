import type { Dictionary } from "../dutch/dictionary.ts";
import { type DocumentFacts, fieldText, type IndexSettings } from "../facts.ts";
import { conceptToken, namedConcepts, otherForms, STOP, textTokens } from "./word-tokens.ts";

/**
 * A document as Meilisearch holds it: read by our own analysis, so that both engines read Dutch
 * alike, with open ends closed, so that a filter is one comparison. `source` is the document itself.
 */
export type StoredDocument = {
  id: string;
  version: number;
  source: string;
  [field: string]: unknown;
};

/**
 * Attributes that are searched: concepts a document is about, then each field's words and their
 * other forms, last the concepts that are only mentioned. Names are thus looked up once, here, and
 * a search for one is a search for one token.
 */
export const CONCEPTS = "concepts";
export const MENTIONS = "mentions";
export const wordsField = (name: string) => `w_${name}`;
export const formsField = (name: string) => `f_${name}`;

/** More than any pay, hours or day in use. */
const OPEN_END = 1e9;

/** What Meilisearch is given for a document. */
export function storedDocument<D extends DocumentFacts>(
  document: D,
  settings: IndexSettings<D>,
  dictionary: Dictionary,
): StoredDocument {
  const { id, version, hybridDays, lat, lon, payMin, payMax, hoursMin, hoursMax } = document;
  const ids = settings.conceptFields.flatMap(({ name, prefix }) =>
    document[name].map((value) => `${prefix}:${value}`),
  );
  const work = ids.flatMap((conceptId) => dictionary.workOf(conceptId)).join("\n");
  const concepts = new Set(ids.map((conceptId) => conceptToken([conceptId])));
  const stored: StoredDocument = {
    id,
    version,
    source: JSON.stringify(document),
    roles: document.roles,
    sectors: document.sectors,
    places: document.places,
    skills: document.skills,
    contractForms: document.contractForms,
    educations: document.educations,
    statuses: document.statuses ?? [],
    languages: document.languages,
    hybridDays,
    payFrom: payMin ?? 0,
    payTo: payMax ?? OPEN_END,
    hoursFrom: hoursMin ?? 0,
    hoursTo: hoursMax ?? OPEN_END,
    startsDay: document.startsOn === null ? 0 : dayNumber(document.startsOn),
    postedDay: dayNumber(document.postedOn),
    postedOn: document.postedOn,
    pay: payMax ?? payMin,
    _geo: lat === null || lon === null ? null : { lat, lng: lon },
  };
  const mentions = new Set(namedConcepts(work, dictionary));
  for (const { name, concepts: about } of settings.searchable) {
    const text = fieldText(document[name]);
    stored[wordsField(name)] = textTokens(text);
    stored[formsField(name)] = otherForms(text, dictionary);
    for (const token of namedConcepts(text, dictionary)) (about ? concepts : mentions).add(token);
  }
  stored[CONCEPTS] = [...concepts, textTokens(work), otherForms(work, dictionary)]
    .filter((tokens) => tokens !== "")
    .join(STOP);
  stored[MENTIONS] = [...mentions].filter((token) => !concepts.has(token)).join(STOP);
  return stored;
}

/** "2026-03-01" (with or without a time) → 20260301. */
export function dayNumber(isoDate: string): number {
  return Number(isoDate.slice(0, 10).replaceAll("-", "")) || 0;
}
