import {
  applyCandidateChanges,
  openCandidateIndex,
} from "#app/features/candidates/search/candidate-index.server.ts";
import { feedOr } from "../feed-search.ts";
import type { FollowerDefinition } from "./follower.ts";

export const followCandidates: FollowerDefinition = {
  kind: "candidate",
  rebuild: openCandidateIndex,
  apply: feedOr(applyCandidateChanges),
};
