import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { searchKind } from "#app/platform/search.server.ts";
import { compareIndex, rebuildIndex } from "#app/platform/search-feed.server.ts";
import type { FollowerDefinition } from "./follower.ts";

/** Every process does to the indexes in its memory what was asked of all. */
export const followSearch: FollowerDefinition = {
  kind: "search",
  rebuild: async () => {},
  apply: async (marks) => {
    if (searchKind() === "meilisearch") return;
    const work = marks.some(({ id }) => id === "rebuild") ? rebuildIndex : compareIndex;
    await work(vacatureFollowing);
    await work(candidateFollowing);
  },
};
