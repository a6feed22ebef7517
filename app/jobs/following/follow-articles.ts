import { expectArticles } from "#app/features/content/live/expect-articles.server.ts";
import type { FollowerDefinition } from "./follower.ts";

export const followArticles: FollowerDefinition = {
  kind: "pages",
  rebuild: expectArticles,
  apply: expectArticles,
};
