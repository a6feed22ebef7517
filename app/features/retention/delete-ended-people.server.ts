import type { Actor } from "#app/platform/actor.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";
import { forEachEnd } from "./retention-end.server.ts";

/**
 * Deletes everybody who may be kept no longer than `today` (midnight UTC of the day), with or without
 * an account; resolves with how many. Who did something to stay in the meantime stays.
 */
export function deleteEndedPeople(actor: Actor, input: { today: Date }): Promise<number> {
  return forEachEnd({ until: input.today }, ({ id }) =>
    deleteCandidate(actor, { candidateId: id, endedBy: input.today }),
  );
}
