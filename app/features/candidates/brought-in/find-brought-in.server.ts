import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

const SELECT = {
  ground: true,
  source: true,
  sourceNote: true,
  enteredAt: true,
  tellBy: true,
  toldAt: true,
  toldHow: true,
  enteredBy: { select: { name: true } },
  toldBy: { select: { name: true } },
} as const;

/** How the bureau came by a person, and whether that person was told; null for who came by themselves. */
export function findBroughtIn(actor: Actor, candidateId: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  return db().broughtIn.findUnique({ where: { candidateId }, select: SELECT });
}

/**
 * What the bureau holds of the person to whom a link was mailed, as that person reads it; `hasAccount`
 * says that it is to be seen by signing in. Null when the link is too old or the person is gone.
 */
export async function findOwnProfileByLink(token: string) {
  const id = await findTokenSubject("own-profile", token);
  if (!id) return null;
  const found = await db().candidate.findUnique({
    where: { id },
    select: {
      name: true,
      email: true,
      phone: true,
      headline: true,
      accountId: true,
      place: { select: { name: true } },
      experiences: {
        orderBy: { startsOn: { sort: "desc", nulls: "last" } },
        select: { id: true, title: true, employer: true },
      },
      educations: { select: { id: true, name: true } },
      skills: { select: { skillId: true } },
      languages: { select: { language: true } },
      files: { select: { id: true, originalName: true } },
      broughtIn: { select: SELECT },
    },
  });
  if (!found?.broughtIn) return null;
  const { accountId, skills, broughtIn, ...profile } = found;
  return {
    ...profile,
    skills: skills.map(({ skillId }) => skillLabel(skillId)),
    broughtIn,
    hasAccount: accountId !== null,
  };
}
