import type { Actor } from "#app/platform/actor.ts";
import { Refused } from "#app/platform/errors.ts";

/** Whose answers: a candidate's own, or those of one rater at an organisation. */
export type Respondent = { candidateId: string } | { organisationId: string; accountId: string };

/**
 * The one response an actor may read and fill in: its own. Throws `Refused` for everybody who is
 * neither a candidate with a profile nor a member of an employer.
 */
export function respondentOf(actor: Actor): Respondent {
  if (actor.kind === "candidate" && actor.candidateId) return { candidateId: actor.candidateId };
  if (actor.kind === "employer") {
    return { organisationId: actor.organisationId, accountId: actor.accountId };
  }
  throw new Refused();
}
