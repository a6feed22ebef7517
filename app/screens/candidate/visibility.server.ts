import { visibleTo } from "#app/features/candidates/policy.ts";
import { hiddenFields } from "#app/features/candidates/shown-fields.ts";
import { ANONYMOUS_SELECT, anonymousProfile } from "#app/features/shortlists/anonymous-profile.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** The profile an employer reads before there is a name, and what is shown. `NotFound` for another's. */
export async function findOwnAnonymousProfile(actor: Actor, candidateId: string) {
  const found = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: ANONYMOUS_SELECT,
  });
  if (!found) throw new NotFound();
  const { shownFields } = found;
  return {
    shownFields,
    profile: anonymousProfile(found, hiddenFields(shownFields, false), now()),
  };
}
