import { findBureau } from "#app/features/settings/bureau.server.ts";
import type { FeedHead } from "#app/features/vacatures/feeds/feed-head.ts";
import { now } from "#app/platform/clock.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";

/** What the feed at this path says of itself. */
export async function feedHead(path: string): Promise<FeedHead> {
  const { name, email } = await findBureau();
  return { bureau: name, email, siteUrl: siteUrl(""), feedUrl: siteUrl(path), builtAt: now() };
}
