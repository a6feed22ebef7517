import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Refused, RuleBroken } from "#app/platform/errors.ts";
import { addVersion } from "./add-version.server.ts";
import { wordsOf } from "./article-content.ts";
import { slugOf } from "./markdown/anchor.ts";
import { mayEditArticles } from "./policy.ts";
import { requireFitting } from "./require-fitting.ts";
import type { ArticleInput } from "./schema.ts";

/** So many posts may have the same title. */
const MOST_ALIKE = 50;

/**
 * Begins a post of the blog as a draft; its address is made from its title, or from `slug` where it has
 * one already. Guides and pages come with the product. Throws `Refused` for who is no editor.
 */
export function draftArticle(
  actor: Actor,
  { slug, ...input }: ArticleInput & { slug?: string },
): Promise<{ id: string }> {
  if (!mayEditArticles(actor)) throw new Refused();
  const words = wordsOf(input);
  requireFitting("post", words);
  return transaction(async (tx) => {
    const id = await addPost(tx, slug ?? slugOf(words.title));
    await addVersion(tx, { id, number: 1, words }, actor);
    await recordEvent(tx, actor, { verb: "draft-article", subject: ["article", id] });
    return { id };
  });
}

async function addPost(tx: Tx, slug: string): Promise<string> {
  const base = slug || "bericht";
  for (let count = 1; count <= MOST_ALIKE; count++) {
    const [added] = await tx.article.createManyAndReturn({
      data: { kind: "post", slug: count === 1 ? base : `${base}-${count}` },
      skipDuplicates: true,
      select: { id: true },
    });
    if (added) return added.id;
  }
  throw new RuleBroken("Er zijn al veel berichten met deze titel. Kies een andere.", "title");
}
