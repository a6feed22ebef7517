import {
  applyVacatureChanges,
  openVacatureIndex,
} from "#app/features/vacatures/vacature-index.server.ts";
import type { FollowerDefinition } from "./all-followers.ts";
import { feedOr } from "./feed-search.ts";

export const followVacatures: FollowerDefinition = {
  kind: "vacature",
  rebuild: openVacatureIndex,
  apply: feedOr(applyVacatureChanges),
};
