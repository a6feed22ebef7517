import { jsonFeed } from "#app/features/vacatures/feeds/json-feed.ts";
import { listFeedVacatures } from "#app/features/vacatures/feeds/list-feed-vacatures.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { feedHead } from "../door/feed-head.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

export async function loader() {
  const feed = jsonFeed(await feedHead("/feeds/vacatures.json"), await listFeedVacatures());
  return new Response(JSON.stringify(feed), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
}
