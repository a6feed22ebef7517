import {
  applyCandidateChanges,
  rebuildCandidateIndex,
} from "#app/features/candidates/candidate-index.server.ts";
import type { FollowerDefinition } from "./all-followers.ts";

export const followCandidates: FollowerDefinition = {
  kind: "candidate",
  rebuild: rebuildCandidateIndex,
  apply: applyCandidateChanges,
};
