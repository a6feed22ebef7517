import type { ChangeKind, ChangeMark } from "#app/platform/changes.server.ts";
import { followCandidatePool } from "./follow-candidate-pool.ts";
import { followCandidates } from "./follow-candidates.ts";
import { followSearch } from "./follow-search.ts";
import { followVacaturePool } from "./follow-vacature-pool.ts";
import { followVacatures } from "./follow-vacatures.ts";

export type FollowerDefinition = {
  kind: ChangeKind;
  /** Fills the memory from the database, at start. */
  rebuild: () => Promise<void>;
  /** Brings what changed up to date; idempotent by id and version. */
  apply: (marks: ChangeMark[]) => Promise<void>;
};

/** Every piece of memory that follows the database. */
export const FOLLOWERS: FollowerDefinition[] = [
  followVacatures,
  followCandidates,
  followSearch,
  followVacaturePool,
  followCandidatePool,
];
