import { followArticles } from "./follow-articles.ts";
import { followCandidatePool } from "./follow-candidate-pool.ts";
import { followCandidates } from "./follow-candidates.ts";
import { followSearch } from "./follow-search.ts";
import { followVacaturePool } from "./follow-vacature-pool.ts";
import { followVacatures } from "./follow-vacatures.ts";
import type { FollowerDefinition } from "./follower.ts";

/** Every piece of memory that follows the database. */
export const FOLLOWERS: FollowerDefinition[] = [
  followVacatures,
  followCandidates,
  followSearch,
  followVacaturePool,
  followCandidatePool,
  followArticles,
];
