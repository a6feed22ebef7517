import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Overtaken } from "#app/platform/errors.ts";
import { markOf, refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { addVersion } from "./add-version.server.ts";
import { articleForm, wordsOf } from "./article-content.ts";
import { ARTICLE_FORM_LABELS } from "./article-kind.ts";
import { holdArticle } from "./hold-article.server.ts";
import { requireFitting } from "./require-fitting.ts";
import type { ArticleInput } from "./schema.ts";

/** A text is too long to stand at its field: the page shows it whole. */
const OTHER_BODY = "Intussen is een andere tekst bewaard. Die staat onder dit formulier.";

/**
 * Saves an article's words as a new version, which the public reads once it is published; what is the
 * same as it was makes none. Throws `Overtaken` when somebody else saved meanwhile, `RuleBroken` for words
 * that do not fit the kind.
 */
export function reviseArticle(
  actor: Actor,
  { id, ...input }: ArticleInput & { id: string },
): Promise<void> {
  return transaction(async (tx) => {
    const article = await holdArticle(tx, actor, id);
    refuseOvertakenWords(input.seen, articleForm(article.words));
    const words = wordsOf(input);
    requireFitting(article.kind, words);
    if (markOf(articleForm(words)) === markOf(articleForm(article.words))) return;
    await addVersion(tx, { id, number: article.version + 1, words }, actor);
    await recordEvent(tx, actor, { verb: "revise-article", subject: ["article", id] });
  });
}

function refuseOvertakenWords(seen: string | undefined, stored: object): void {
  try {
    refuseOvertaken(seen, stored, ARTICLE_FORM_LABELS);
  } catch (error) {
    if (error instanceof Overtaken && error.fields.body) {
      throw new Overtaken({ ...error.fields, body: OTHER_BODY });
    }
    throw error;
  }
}
