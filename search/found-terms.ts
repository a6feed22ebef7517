/**
 * Which terms of a text a query found, worked out from the text alone, for an engine that does not
 * tell. In: the groups a query was read as. Promise: the same terms the in-process engine reports.
 */
import type { Dictionary } from "./dutch/dictionary.ts";
import { editDistance } from "./dutch/edit-distance.ts";
import { indexTerms } from "./dutch/index-terms.ts";
import type { Lookup, QueryGroup } from "./dutch/read-query.ts";

/** Index terms of the text that some lookup of the groups finds. */
export function foundTerms(
  text: string,
  groups: readonly QueryGroup[],
  dictionary: Dictionary,
): Set<string> {
  const concepts = new Set(groups.flatMap(({ conceptTerms }) => conceptTerms));
  const lookups = groups.flatMap(({ words }) => words.flat(2));
  const found = new Set<string>();
  for (const { terms } of indexTerms(text, dictionary, true)) {
    for (const term of terms) {
      if (concepts.has(term) || lookups.some((lookup) => finds(lookup, term))) found.add(term);
    }
  }
  return found;
}

function finds({ terms, typos, prefix }: Lookup, term: string): boolean {
  return terms.some((wanted) => {
    if (term === wanted || (prefix && term.startsWith(wanted))) return true;
    return typos > 0 && editDistance(wanted, term, typos) !== null;
  });
}
