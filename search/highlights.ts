import type { Dictionary } from "./dutch/dictionary.ts";
import { indexTerms } from "./dutch/index-terms.ts";
import type { HighlightPiece } from "./engine.ts";
import { type DocumentFacts, fieldText, type IndexSettings } from "./facts.ts";

/** About two lines on a phone. */
const MAX_CHARS = 180;
const CHARS_BEFORE = 50;

/**
 * The highlighted fields of a document in which terms were found, as pieces of plain text.
 * Longer texts are cut around the first hit, with "…" where something is left out.
 */
export function highlightsOf<D extends DocumentFacts>(
  document: D,
  settings: IndexSettings<D>,
  dictionary: Dictionary,
  termsFound: (field: string) => Set<string>,
): Record<string, HighlightPiece[]> {
  const highlights: Record<string, HighlightPiece[]> = {};
  for (const name of settings.highlighted) {
    const found = termsFound(name);
    if (found.size === 0) continue;
    const text = fieldText(document[name]);
    const concepts = settings.searchable.find((field) => field.name === name)?.concepts ?? false;
    const hits = indexTerms(text, dictionary, concepts)
      .filter(({ terms }) => terms.some((term) => found.has(term)))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (hits.length > 0) highlights[name] = pieces(text, hits);
  }
  return highlights;
}

function pieces(text: string, hits: { start: number; end: number }[]): HighlightPiece[] {
  const [from, to] = cut(text, hits[0]?.start ?? 0);
  const result: HighlightPiece[] = [];
  const push = (piece: string, hit: boolean) => {
    const shown = piece.replaceAll("\n", " · ");
    if (shown !== "") result.push({ text: shown, hit });
  };
  let at = from;
  if (from > 0) push("… ", false);
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    push(text.slice(at, start), false);
    push(text.slice(start, end), true);
    at = end;
  }
  push(text.slice(at, to), false);
  if (to < text.length) push(" …", false);
  return result;
}

function cut(text: string, firstHit: number): [number, number] {
  if (text.length <= MAX_CHARS) return [0, text.length];
  const wanted = Math.max(0, firstHit - CHARS_BEFORE);
  const from = wanted === 0 ? 0 : text.lastIndexOf(" ", wanted) + 1;
  const end = text.lastIndexOf(" ", from + MAX_CHARS);
  return [
    from,
    from + MAX_CHARS >= text.length ? text.length : Math.max(end, firstHit + MAX_CHARS / 2),
  ];
}
