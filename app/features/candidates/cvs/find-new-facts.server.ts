import { CV_TROUBLE_TEXT } from "#app/features/cv/cv-reading.ts";
import { type CvProfile, cvToProfile } from "#app/features/cv/cv-to-profile.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { pathOfFile } from "#app/platform/files.server.ts";
import { visibleTo } from "../policy.ts";
import { type KnownFacts, type NewFacts, newFacts } from "./new-facts.ts";

/** A CV of a profile, and in whose turn it is read. */
export type CvOfProfile = { cvId: string; caller: string };

/**
 * What a CV of a profile says beside what stands there, or a sentence why it could not be read. Throws
 * `NotFound` for another's CV.
 */
export async function findNewFacts(
  actor: Actor,
  input: CvOfProfile,
): Promise<{ facts: NewFacts } | { trouble: string }> {
  const found = await findReadCv(actor, input);
  if ("trouble" in found) return found;
  return { facts: newFacts(found.read, await findKnownFacts(db(), found.candidateId)) };
}

/** What a CV of a profile says and whose it is, or why it could not be read; throws as `findNewFacts`. */
export async function findReadCv(
  actor: Actor,
  { cvId, caller }: CvOfProfile,
): Promise<{ candidateId: string; read: CvProfile } | { trouble: string }> {
  const file = await db().storedFile.findFirst({
    where: { id: cvId, candidateId: { not: null }, candidate: visibleTo(actor) },
    select: { storageKey: true, contentType: true, candidateId: true },
  });
  if (!file?.candidateId) throw new NotFound();
  const reading = await readCvFile(pathOfFile(file.storageKey), file.contentType, caller);
  if (reading.outcome !== "read") return { trouble: CV_TROUBLE_TEXT[reading.outcome] };
  return { candidateId: file.candidateId, read: cvToProfile(reading.facts, today()) };
}

/** What stands in a profile, as far as a CV is held against it. */
export function findKnownFacts(tx: Tx, candidateId: string): Promise<KnownFacts> {
  return tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      experiences: { select: { title: true, employer: true, startsOn: true } },
      educations: { select: { name: true, year: true } },
      skills: { select: { skillId: true } },
      languages: { select: { language: true } },
    },
  });
}
