import {
  applyVacatureChanges,
  rebuildVacatureIndex,
} from "#app/features/vacatures/vacature-index.server.ts";
import type { FollowerDefinition } from "./all-followers.ts";

export const followVacatures: FollowerDefinition = {
  kind: "vacature",
  rebuild: rebuildVacatureIndex,
  apply: applyVacatureChanges,
};
