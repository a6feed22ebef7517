import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { unsafeAnnouncedYearEnds } from "./retention-end.server.ts";

/** As many as the other lists of a morning. */
const SHOWN = 20;

/**
 * People whose year's consent ends within a month and who have not answered the mail about it, soonest
 * first, for the bureau to call. `hasMore` when there are more than are listed.
 */
export async function listEndingConsents(actor: Actor) {
  if (!worksForBureau(actor)) throw new Refused();
  const ends = await unsafeAnnouncedYearEnds(today(), SHOWN + 1);
  const people = await db().candidate.findMany({
    where: { id: { in: ends.map(({ id }) => id) } },
    select: { id: true, name: true, number: true },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const rows = ends.flatMap(({ id, endsOn }) => {
    const person = byId.get(id);
    return person ? [{ ...person, endsOn }] : [];
  });
  return { rows: rows.slice(0, SHOWN), hasMore: ends.length > SHOWN };
}
