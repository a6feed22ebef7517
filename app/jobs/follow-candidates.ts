import {
  applyCandidateChanges,
  openCandidateIndex,
} from "#app/features/candidates/candidate-index.server.ts";
import type { FollowerDefinition } from "./all-followers.ts";
import { feedOr } from "./feed-search.ts";

export const followCandidates: FollowerDefinition = {
  kind: "candidate",
  rebuild: openCandidateIndex,
  apply: feedOr(applyCandidateChanges),
};
