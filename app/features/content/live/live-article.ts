import type { ArticleKind } from "../article-kind.ts";
import type { PostCategory } from "../post-category.ts";

/** An article as the public sees it in lists: everything but its body. */
export type LiveArticle = {
  id: string;
  kind: ArticleKind;
  slug: string;
  version: number;
  publishAt: Date;
  changedAt: Date;
  title: string;
  description: string;
  category: PostCategory | null;
  author: string | null;
  growsFrom: string[];
  growsTo: string[];
  related: string[];
  reviewedOn: Date | null;
};
