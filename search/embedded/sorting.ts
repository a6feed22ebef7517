import { distanceKm, type Point } from "../distance.ts";
import type { Sort } from "../engine.ts";
import type { DocumentFacts } from "../facts.ts";

/**
 * Documents in the order asked for. In: documents newest first, so that ties stay by newest, then
 * id, and pages never overlap. Relevance without scores and distance without a point are newest;
 * unknown pay or place is last.
 */
export function sortDocuments<D extends DocumentFacts>(
  documents: readonly D[],
  sort: Sort,
  scores: Map<string, number> | null,
  from: Point | null,
): D[] {
  const key = sortKey(sort, scores, from);
  if (key === null) return [...documents];
  const keys = new Map(documents.map((document) => [document.id, key(document)]));
  return [...documents].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
}

/** Distance of a document from a point in km, or null when either is unknown. */
export function distanceOf(document: DocumentFacts, from: Point | null): number | null {
  const { lat, lon } = document;
  return from === null || lat === null || lon === null ? null : distanceKm(from, { lat, lon });
}

const LAST = Number.MAX_VALUE;
/** Scores closer than this are the same: sums of floats must not decide an order. */
const SCORE_STEPS = 1e6;

function sortKey(
  sort: Sort,
  scores: Map<string, number> | null,
  from: Point | null,
): ((document: DocumentFacts) => number) | null {
  switch (sort) {
    case "newest":
      return null;
    case "pay":
      return ({ payMax, payMin }) => -(payMax ?? payMin ?? -LAST);
    case "distance":
      return from === null ? null : (document) => distanceOf(document, from) ?? LAST;
    case "relevance":
      return scores === null
        ? null
        : ({ id }) => -Math.round((scores.get(id) ?? 0) * SCORE_STEPS) / SCORE_STEPS;
  }
}

/** Comparison by newest, then id: the order all ties end in. */
export function newestFirst(a: DocumentFacts, b: DocumentFacts): number {
  if (a.postedOn !== b.postedOn) return a.postedOn > b.postedOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
