import type { Prisma } from "#prisma/client/client.ts";
import type { ArticleInput } from "./schema.ts";

/** The columns that are an article's words. */
export const WORDS_SELECT = {
  title: true,
  description: true,
  body: true,
  category: true,
  author: true,
  growsFrom: true,
  growsTo: true,
  related: true,
  reviewedOn: true,
  reviewBefore: true,
} satisfies Prisma.ArticleVersionSelect;

/** An article's words as a version holds them. */
export type ArticleWords = Prisma.ArticleVersionGetPayload<{ select: typeof WORDS_SELECT }>;

/** The columns that a form or a shipped text fills. */
export function wordsOf({ seen: _, category, author, ...rest }: ArticleInput): ArticleWords {
  return { ...rest, category: category ?? null, author: author || null };
}

/** The words as their form shows them. */
export function articleForm(words: ArticleWords) {
  return {
    title: words.title,
    description: words.description,
    body: words.body,
    category: words.category ?? undefined,
    author: words.author ?? undefined,
    growsFrom: words.growsFrom.join(", "),
    growsTo: words.growsTo.join(", "),
    related: words.related.join(", "),
    reviewedOn: words.reviewedOn?.toISOString().slice(0, 10),
    reviewBefore: words.reviewBefore?.toISOString().slice(0, 10),
  };
}
