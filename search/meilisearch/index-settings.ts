import type { Settings } from "meilisearch";
import type { Dictionary } from "../dutch/dictionary.ts";
import { stem } from "../dutch/stem.ts";
import type { DocumentFacts, IndexSettings } from "../facts.ts";
import { CONCEPTS, formsField, wordsField } from "./stored-document.ts";
import { conceptToken, textTokens, wordToken } from "./word-tokens.ts";

/** More places than the Netherlands has, so that no facet is cut off. */
const MAX_FACET_VALUES = 5_000;
/** Totals are exact up to here. */
const MAX_TOTAL = 1_000_000;
/** What Meilisearch takes of synonyms that are several words. */
const MAX_SYNONYMS = 90;

/**
 * The settings of a Meilisearch index. Words of the dictionary are right as they are, so typing one
 * never finds another; a concept's token stands for all its names.
 */
export function meilisearchSettings<D extends DocumentFacts>(
  settings: IndexSettings<D>,
  dictionary: Dictionary,
): Settings {
  const byBoost = [...settings.searchable].sort((a, b) => b.boost - a.boost);
  const synonyms = conceptSynonyms(dictionary);
  const known = dictionary.vocabulary().flatMap((word) => [word, stem(word)]);
  return {
    searchableAttributes: [
      CONCEPTS,
      ...byBoost.flatMap(({ name }) => [wordsField(name), formsField(name)]),
    ],
    displayedAttributes: ["id", "version", "source", "_geo"],
    filterableAttributes: [
      "id",
      "roles",
      "sectors",
      "places",
      "skills",
      "contractForms",
      "educations",
      "languages",
      "hybridDays",
      "payFrom",
      "payTo",
      "hoursFrom",
      "hoursTo",
      "startsDay",
      "postedDay",
      "_geo",
    ],
    sortableAttributes: ["postedOn", "pay", "id", "_geo"],
    // Sort stands first: an order that was asked for is kept to, whatever words matched how well.
    rankingRules: [
      "sort",
      "words",
      "typo",
      "attributeRank",
      "proximity",
      "exactness",
      "postedOn:desc",
      "id:asc",
    ],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnWords: [...new Set([...known.map(wordToken), ...Object.keys(synonyms)])],
      disableOnAttributes: [CONCEPTS],
    },
    synonyms,
    stopWords: [],
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES },
    pagination: { maxTotalHits: MAX_TOTAL },
  };
}

function conceptSynonyms(dictionary: Dictionary): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const { conceptIds, names } of dictionary.namedTogether()) {
    const token = conceptToken(conceptIds);
    const single = conceptIds.map((id) => conceptToken([id])).filter((other) => other !== token);
    table[token] = [...single, ...new Set(names.map(textTokens))].slice(0, MAX_SYNONYMS);
  }
  return table;
}
