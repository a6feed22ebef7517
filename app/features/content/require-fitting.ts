import { findRole } from "#app/features/taxonomy/roles.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import type { ArticleWords } from "./article-content.ts";
import type { ArticleKind } from "./article-kind.ts";

/**
 * What each kind of article asks of its words: a post a category and an author, a guide roles that
 * exist. Throws `RuleBroken`.
 */
export function requireFitting(kind: ArticleKind, words: ArticleWords): void {
  if (kind === "post") {
    if (!words.category) throw new RuleBroken("Kies een categorie.", "category");
    if (!words.author) throw new RuleBroken("Vul in wie dit schrijft.", "author");
  }
  if (kind !== "guide") return;
  for (const field of ["growsFrom", "growsTo", "related"] as const) {
    const unknown = words[field].find((id) => findRole(id) === null);
    if (unknown) throw new RuleBroken(`"${unknown}" is geen beroep van deze site.`, field);
  }
}
