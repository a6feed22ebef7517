import { randomUUID } from "node:crypto";
import type { CultureChoice } from "#app/features/culture/culture-profile.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { markAllChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { keepConsent, profileColumns, profileRows, wishColumns } from "./candidate-rows.ts";
import type { ProfileInput, WishesInput } from "./schema.ts";

/** Somebody the bureau brings along, with answers to the culture questionnaire where there are any. */
export type ImportedCandidate = {
  email: string;
  profile: ProfileInput;
  wishes: WishesInput;
  culture: { seed: number; choices: CultureChoice[] } | null;
  invented: boolean;
};

/**
 * Takes many people over at once, all or none; comes back with their ids in the same order. For the
 * bureau; at most a few hundred a call, since it is one transaction.
 */
export function importCandidates(actor: Actor, people: ImportedCandidate[]): Promise<string[]> {
  if (!worksForBureau(actor)) throw new Refused();
  return transaction(async (tx) => {
    const rows = people.map((person) => ({ ...person, candidateId: randomUUID() }));
    await tx.candidate.createMany({
      data: rows.map(({ candidateId, email, profile, wishes, invented }) => ({
        ...profileColumns(profile),
        ...wishColumns(wishes),
        id: candidateId,
        email,
        invented,
      })),
    });
    await createParts(tx, rows);
    const ids = rows.map(({ candidateId }) => candidateId);
    await recordEvents(
      tx,
      actor,
      ids.map((id) => ({ verb: "add-candidate", subject: ["candidate", id], candidateId: id })),
    );
    await markAllChanged(tx, "candidate", ids);
    return ids;
  });
}

async function createParts(
  tx: Tx,
  rows: (ImportedCandidate & { candidateId: string })[],
): Promise<void> {
  const parts = rows.map(({ candidateId, profile }) => {
    const { skills, languages, experiences } = profileRows(profile);
    const owned = <Row extends object>(list: Row[]) => list.map((row) => ({ ...row, candidateId }));
    return { skills: owned(skills), languages: owned(languages), experiences: owned(experiences) };
  });
  await tx.candidateSkill.createMany({ data: parts.flatMap((part) => part.skills) });
  await tx.candidateLanguage.createMany({ data: parts.flatMap((part) => part.languages) });
  await tx.experience.createMany({ data: parts.flatMap((part) => part.experiences) });
  await tx.consent.createMany({
    data: rows.map(({ candidateId }) => ({ candidateId, ...keepConsent(now()) })),
  });
  await tx.cultureResponse.createMany({
    data: rows.flatMap(({ candidateId, culture }) =>
      culture
        ? [
            {
              candidateId,
              seed: culture.seed,
              choices: cultureChoicesSchema.parse(culture.choices),
              startedAt: now(),
              completedAt: culture.choices.length === 21 ? now() : null,
            },
          ]
        : [],
    ),
  });
}
