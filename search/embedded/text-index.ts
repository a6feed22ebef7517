/**
 * Idea: MiniSearch holds words, stems and concepts as terms; each group of the query is looked up
 * on its own, so one pass tells which documents have all groups, most groups, or which word nobody
 * has. Promise: of the documents asked about, one is in
 * "all" if and only if it has every group.
 */
import MiniSearch, { type SearchResult as Found, type Query } from "minisearch";
import type { Dictionary } from "../dutch/dictionary.ts";
import { conceptTerm, indexTerms } from "../dutch/index-terms.ts";
import type { Lookup, QueryGroup } from "../dutch/read-query.ts";
import { wordsOf } from "../dutch/words.ts";
import { type DocumentFacts, fieldText, type IndexSettings } from "../facts.ts";

export type TextMatch = {
  words: "all" | "some";
  /** Score by document id, of the documents that match. */
  scores: Map<string, number>;
  wordsNotFound: string[];
  /** Index terms found in a field of a document. */
  termsFound(id: string, field: string): Set<string>;
};

export type TextIndex<D extends DocumentFacts> = {
  /** Adds a document, or takes the place of its earlier version. */
  put(document: D): void;
  remove(id: string): void;
  /**
   * Documents with every group; when none `among` these has, the answer is over all documents, so
   * that what was narrowed away never looks like a word that nobody has. Breathes before each group.
   */
  find(
    groups: readonly QueryGroup[],
    documentOf: (id: string) => D | undefined,
    among: (id: string) => boolean,
    breathe: Breathe,
  ): Promise<TextMatch>;
};

/** Lets the event loop turn when work has gone on for long enough. */
export type Breathe = () => Promise<void>;

/** Before the name of a field of concepts: what a document is about. */
export const CONCEPT_FIELD = "@";
const WORK_FIELD = "#work";
/** Whoever's own words say it comes first. */
const WORK_BOOST = 0.2;
/** A document of the role that was named comes before one in which its words happen to stand. */
const CONCEPT_BOOST = 4;
/** Who has the very letters of a word that was read as misspelt comes before what it was perhaps meant for. */
const TYPED_BOOST = 60;

/** An empty text index for documents of these settings. */
export function makeTextIndex<D extends DocumentFacts>(
  settings: IndexSettings<D>,
  dictionary: Dictionary,
): TextIndex<D> {
  const fields = new Map(settings.searchable.map((field) => [String(field.name), field]));
  const conceptFields = new Map(
    settings.conceptFields.map((field) => [CONCEPT_FIELD + field.name, field]),
  );
  const boost = Object.fromEntries(
    [...fields, ...conceptFields].map(([name, field]) => [name, field.boost]),
  );
  boost[WORK_FIELD] = WORK_BOOST;
  const work = new Map<string, string>();
  const workText = (document: D) =>
    settings.conceptFields
      .flatMap((field) => document[field.name].map((id) => `${field.prefix}:${id}`))
      .map((id) => {
        const known = work.get(id) ?? termsOf(dictionary.workOf(id), dictionary).join("\n");
        work.set(id, known);
        return known;
      })
      .filter((terms) => terms !== "")
      .join("\n");
  const mini = new MiniSearch<D>({
    fields: [...fields.keys(), ...conceptFields.keys(), WORK_FIELD],
    extractField: (document, name) => {
      if (name === WORK_FIELD) return workText(document);
      const field = conceptFields.get(name);
      if (field === undefined)
        return name === "id" ? document.id : fieldText(Reflect.get(document, name));
      return document[field.name]
        .map((id) => `${field.prefix}:${id}`)
        .map(conceptTerm)
        .join("\n");
    },
    tokenize: (text, name = "") => {
      if (conceptFields.has(name) || name === WORK_FIELD)
        return text === "" ? [] : text.split("\n");
      const spans = indexTerms(text, dictionary, fields.get(name)?.concepts ?? false);
      return spans.flatMap(({ terms }) => terms);
    },
    processTerm: (term) => term,
    searchOptions: { boost, tokenize: (term) => [term], processTerm: (term) => term },
  });

  return {
    put: (document) => {
      if (mini.has(document.id)) mini.discard(document.id);
      mini.add(document);
    },
    remove: (id) => {
      if (mini.has(id)) mini.discard(id);
    },
    find: async (groups, documentOf, among, breathe) => {
      const lookUp = async (group: QueryGroup, allowed: (id: string) => boolean) => {
        await breathe();
        const found = mini.search(groupQuery(group), {
          boostDocument: (id) => (allowed(id) ? 1 : 0),
        });
        const { phrase } = group;
        const kept =
          phrase === null
            ? found
            : found.filter(({ id }) => hasPhrase(documentOf(id), phrase, settings));
        return new Map(kept.map((result): [string, Found] => [result.id, result]));
      };
      const lookUpAll = async (all: readonly QueryGroup[]) => {
        const found: Map<string, Found>[] = [];
        for (const group of all) found.push(await lookUp(group, () => true));
        return found;
      };
      const narrowed = new Map<QueryGroup, Map<string, Found>>();
      let allowed = among;
      for (const group of [...groups].sort(rarestFirst)) {
        const found = await lookUp(group, allowed);
        if (found.size === 0) return combine(groups, await lookUpAll(groups));
        narrowed.set(group, found);
        allowed = (id) => found.has(id);
      }
      return combine(
        groups,
        groups.map((group) => narrowed.get(group) ?? new Map()),
      );
    },
  };
}

function termsOf(texts: readonly string[], dictionary: Dictionary): string[] {
  const spans = texts.flatMap((text) => indexTerms(text, dictionary, false));
  return [...new Set(spans.flatMap(({ terms }) => terms))];
}

/** A name of a role is on few documents, a long word on fewer than a short one. */
function rarestFirst(a: QueryGroup, b: QueryGroup): number {
  const named = Number(b.conceptTerms.length > 0) - Number(a.conceptTerms.length > 0);
  return named || b.text.length - a.text.length;
}

function groupQuery({ conceptTerms, words, guessed, text }: QueryGroup): Query {
  const concepts: Query = {
    combineWith: "OR",
    queries: conceptTerms,
    boostTerm: () => CONCEPT_BOOST * Math.max(1, words.length),
  };
  const all: Query = {
    combineWith: "AND",
    queries: words.map((ways) => ({
      combineWith: "OR",
      queries: ways.map((way) => ({ combineWith: "AND", queries: way.map(lookupQuery) })),
    })),
  };
  const typed: Query = {
    combineWith: "AND",
    queries: guessed ? wordsOf(text).map(({ word }) => word) : [],
    boostTerm: () => TYPED_BOOST,
  };
  const ways = [
    typed,
    ...(conceptTerms.length > 0 ? [concepts] : []),
    ...(words.length > 0 ? [all] : []),
  ];
  return { combineWith: "OR", queries: ways };
}

function lookupQuery({ terms, typos, prefix }: Lookup): Query {
  return { combineWith: "OR", queries: terms, fuzzy: typos === 0 ? false : typos, prefix };
}

function combine(groups: readonly QueryGroup[], perGroup: Map<string, Found>[]): TextMatch {
  const matched = new Map<string, { groups: number; score: number }>();
  for (const found of perGroup) {
    for (const [id, { score }] of found) {
      const sofar = matched.get(id) ?? { groups: 0, score: 0 };
      matched.set(id, { groups: sofar.groups + 1, score: sofar.score + score });
    }
  }
  let most = 0;
  for (const entry of matched.values()) most = Math.max(most, entry.groups);
  const scores = new Map<string, number>();
  for (const [id, entry] of matched) if (entry.groups === most) scores.set(id, entry.score);
  return {
    words: most === groups.length ? "all" : "some",
    scores,
    wordsNotFound: groups.filter((_, i) => perGroup[i]?.size === 0).map(({ text }) => text),
    termsFound: (id, field) => {
      const terms = new Set<string>();
      for (const found of perGroup) {
        for (const [term, inFields] of Object.entries(found.get(id)?.match ?? {})) {
          if (inFields.includes(field)) terms.add(term);
        }
      }
      return terms;
    },
  };
}

function hasPhrase<D extends DocumentFacts>(
  document: D | undefined,
  phrase: readonly string[],
  settings: IndexSettings<D>,
): boolean {
  const wanted = ` ${phrase.join(" ")} `;
  return settings.searchable.some(({ name }) =>
    fieldText(document?.[name])
      .split("\n")
      .some((line) =>
        ` ${wordsOf(line)
          .map(({ word }) => word)
          .join(" ")} `.includes(wanted),
      ),
  );
}
