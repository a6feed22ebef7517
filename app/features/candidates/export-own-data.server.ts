import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/**
 * Everything stored about one candidate in a form that another system can read (AVG art. 15 and
 * 20). Files by name and size; the files themselves come on request. `NotFound` for another's.
 */
export async function exportOwnData(actor: Actor, candidateId: string) {
  const found = await db().candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: {
      name: true,
      email: true,
      phone: true,
      headline: true,
      postcode: true,
      place: { select: { name: true } },
      educationLevel: true,
      payWishCents: true,
      payWishHours: true,
      hoursMin: true,
      hoursMax: true,
      maxDistanceKm: true,
      hybridDaysWish: true,
      contractForms: true,
      sectors: true,
      taskAreas: true,
      roleIds: true,
      archetype: true,
      skillsComplete: true,
      availableFrom: true,
      findable: true,
      createdAt: true,
      updatedAt: true,
      skills: { select: { skillId: true, level: true, evidence: true } },
      experiences: {
        select: {
          title: true,
          employer: true,
          roleId: true,
          sector: true,
          startsOn: true,
          endsOn: true,
        },
      },
      educations: { select: { level: true, name: true, year: true } },
      languages: { select: { language: true, cefr: true } },
      cultureResponses: { select: { choices: true, startedAt: true, completedAt: true } },
      applications: {
        select: {
          origin: true,
          stage: true,
          motivation: true,
          answerBy: true,
          rejectionReason: true,
          rejectionNote: true,
          createdAt: true,
          vacature: { select: { title: true, organisation: { select: { name: true } } } },
        },
      },
      matches: {
        select: { vacatureId: true, ruleVersion: true, score: true, computedAt: true },
      },
      files: { select: { originalName: true, byteSize: true, createdAt: true } },
      savedSearches: { select: { label: true, query: true, frequency: true, createdAt: true } },
      savedVacatures: { select: { savedAt: true, vacature: { select: { title: true } } } },
      consents: {
        select: {
          purpose: true,
          vacatureId: true,
          textVersion: true,
          grantedAt: true,
          expiresAt: true,
          withdrawnAt: true,
        },
      },
    },
  });
  if (!found) throw new NotFound();
  return found;
}
