import {
  applyPoolChanges,
  rebuildCandidatePool,
} from "#app/features/matching/pool/candidate-pool.server.ts";
import type { FollowerDefinition } from "./follower.ts";

export const followCandidatePool: FollowerDefinition = {
  kind: "candidate",
  rebuild: rebuildCandidatePool,
  apply: applyPoolChanges,
  mayLag: true,
};
