import { listFeedVacatures } from "#app/features/vacatures/feeds/list-feed-vacatures.server.ts";
import { rssFeed } from "#app/features/vacatures/feeds/rss-feed.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { feedHead } from "../door/feed-head.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

export async function loader() {
  const feed = rssFeed(await feedHead("/feeds/vacatures.rss"), await listFeedVacatures());
  return new Response(feed, {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
}
