import { linkedinFeed } from "#app/features/vacatures/feeds/linkedin-feed.ts";
import { listFeedVacatures } from "#app/features/vacatures/feeds/list-feed-vacatures.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { feedHead } from "../door/feed-head.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

export async function loader() {
  const feed = linkedinFeed(await feedHead("/feeds/linkedin.xml"), await listFeedVacatures());
  return new Response(feed, {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
