import {
  applyVacatureChanges,
  openVacatureIndex,
} from "#app/features/vacatures/search/vacature-index.server.ts";
import { feedOr } from "../feed-search.ts";
import type { FollowerDefinition } from "./follower.ts";

export const followVacatures: FollowerDefinition = {
  kind: "vacature",
  rebuild: openVacatureIndex,
  apply: feedOr(applyVacatureChanges),
};
