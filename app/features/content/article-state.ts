/** Where an article stands; "scheduled" becomes "published" by itself when its moment has come. */
export type ArticleState = "draft" | "scheduled" | "published";

type Publication = { publishAt: Date | null; liveVersion: number | null; version: number };

export const ARTICLE_STATE_LABELS: Record<ArticleState, string> = {
  draft: "concept",
  scheduled: "ingepland",
  published: "gepubliceerd",
};

/** The state of an article at a moment. */
export function articleState(
  { publishAt }: Pick<Publication, "publishAt">,
  now: Date,
): ArticleState {
  if (publishAt === null) return "draft";
  return publishAt <= now ? "published" : "scheduled";
}

/** Whether the editors have a newer version than the one that is published or will be. */
export function hasNewerVersion({ liveVersion, version }: Publication): boolean {
  return liveVersion !== null && liveVersion < version;
}

/** Whether somebody should have read it again by now. */
export function isReviewDue(reviewBefore: Date | null, today: Date): boolean {
  return reviewBefore !== null && reviewBefore <= today;
}
