import type { Settings } from "meilisearch";
import type { Dictionary } from "../dutch/dictionary.ts";
import { stem } from "../dutch/stem.ts";
import type { DocumentFacts, IndexSettings } from "../facts.ts";
import { CONCEPTS, formsField, MENTIONS, wordsField } from "./stored-document.ts";
import { conceptToken, wordToken } from "./word-tokens.ts";

/** More places than the Netherlands has, so that no facet is cut off. */
const MAX_FACET_VALUES = 5_000;
/** Totals are exact up to here. */
const MAX_TOTAL = 1_000_000;
/** Ids that are picked, and numbers that are compared: an index is kept for these uses only. */
const PICKED = [
  "id",
  "roles",
  "sectors",
  "places",
  "skills",
  "contractForms",
  "educations",
  "statuses",
];
const COMPARED = ["payFrom", "payTo", "hoursFrom", "hoursTo", "startsDay", "postedDay"];

/**
 * The settings of a Meilisearch index. Words of the dictionary are right as they are, so typing one
 * never finds another; a name of several concepts finds what is about one of them.
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
      MENTIONS,
    ],
    displayedAttributes: ["id", "version", "source", "_geo"],
    filterableAttributes: [
      uses(PICKED, { equality: true, comparison: false }),
      uses([...COMPARED, "hybridDays", "languages.*"], { equality: true, comparison: true }),
      "_geo",
    ],
    sortableAttributes: ["postedOn", "pay", "id", "_geo"],
    // Sort stands first: an order that was asked for is kept to, whatever words matched how well.
    rankingRules: ["sort", "typo", "attributeRank", "exactness", "postedOn:desc", "id:asc"],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
      disableOnWords: [...new Set([...known.map(wordToken), ...conceptTokens(dictionary)])],
      disableOnAttributes: [CONCEPTS],
    },
    synonyms,
    stopWords: [],
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES },
    pagination: { maxTotalHits: MAX_TOTAL },
  };
}

function uses(attributePatterns: string[], filter: { equality: boolean; comparison: boolean }) {
  return { attributePatterns, features: { facetSearch: false, filter } };
}

function conceptTokens(dictionary: Dictionary): string[] {
  return dictionary.namedTogether().map(({ conceptIds }) => conceptToken(conceptIds));
}

function conceptSynonyms(dictionary: Dictionary): Record<string, string[]> {
  return Object.fromEntries(
    dictionary
      .namedTogether()
      .filter(({ conceptIds }) => conceptIds.length > 1)
      .map(({ conceptIds }) => [
        conceptToken(conceptIds),
        conceptIds.map((id) => conceptToken([id])),
      ]),
  );
}
