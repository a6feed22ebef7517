import { LABELS_OF_CATEGORY, POST_CATEGORIES } from "./post-category.ts";

/** Kinds of article: the guide of a role, a post of the blog, a page of the site. */
export const ARTICLE_KINDS = ["guide", "post", "page"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const ARTICLE_KIND_LABELS: Record<ArticleKind, string> = {
  guide: "Beroep",
  post: "Blog",
  page: "Pagina",
};

/** The pages that the site has a place for, by their slug. */
export type PageSlug = "over-ons" | "interim-en-zzp";

/** Where the public reads an article. */
export function articlePath({ kind, slug }: { kind: ArticleKind; slug: string }): string {
  switch (kind) {
    case "guide":
      return `/beroepen/${slug}`;
    case "post":
      return `/blog/${slug}`;
    case "page":
      return `/${slug}`;
  }
}

/** The words of the codes in an article's form. */
export const ARTICLE_FORM_LABELS = {
  category: Object.fromEntries(POST_CATEGORIES.map((value) => [value, LABELS_OF_CATEGORY[value]])),
};
