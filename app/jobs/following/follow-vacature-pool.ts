import {
  applyVacaturePoolChanges,
  rebuildVacaturePool,
} from "#app/features/matching/pool/vacature-pool.server.ts";
import type { FollowerDefinition } from "./follower.ts";

export const followVacaturePool: FollowerDefinition = {
  kind: "vacature",
  rebuild: rebuildVacaturePool,
  apply: applyVacaturePoolChanges,
};
