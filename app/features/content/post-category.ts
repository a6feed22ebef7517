/** What posts of the blog are about. */
export const POST_CATEGORIES = ["interviews", "assistants", "employers"] as const;
export type PostCategory = (typeof POST_CATEGORIES)[number];

export const LABELS_OF_CATEGORY: Record<PostCategory, string> = {
  interviews: "Interviews",
  assistants: "Tips voor assistenten",
  employers: "Tips voor werkgevers",
};

/** A category as the last part of its address. */
const SLUGS: Record<PostCategory, string> = {
  interviews: "interviews",
  assistants: "tips-voor-assistenten",
  employers: "tips-voor-werkgevers",
};

/** Where the posts of a category stand. */
export function categoryPath(category: PostCategory): string {
  return `/blog/categorie/${SLUGS[category]}`;
}

/** The category with this slug ("tips-voor-werkgevers"), or null. */
export function findPostCategory(slug: string): PostCategory | null {
  return POST_CATEGORIES.find((category) => SLUGS[category] === slug) ?? null;
}
