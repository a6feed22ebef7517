import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import type { CultureChoice } from "#app/features/culture/culture-profile.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { insertRows } from "#app/platform/bulk/insert-rows.server.ts";
import { newId } from "#app/platform/bulk/new-id.ts";
import { markAllChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { keepConsent } from "./keep-consent.ts";
import { profileColumns, profileRows, wishColumns } from "./profile-columns.ts";
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
  const rows = people.map((person) => ({ ...person, candidateId: newId() }));
  return transaction(async (tx) => {
    const updatedAt = new Date();
    await insertRows(
      tx,
      "Candidate",
      rows.map(({ candidateId, email, profile, wishes, invented }) => ({
        ...profileColumns(profile),
        ...wishColumns(wishes),
        id: candidateId,
        email,
        invented,
        updatedAt,
      })),
    );
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
  await insertRows(
    tx,
    "CandidateSkill",
    parts.flatMap(({ skills }) => skills),
  );
  await insertRows(
    tx,
    "CandidateLanguage",
    parts.flatMap(({ languages }) => languages),
  );
  await insertRows(
    tx,
    "Experience",
    parts.flatMap(({ experiences }) => experiences.map((row) => ({ id: newId(), ...row }))),
  );
  await insertRows(
    tx,
    "Consent",
    rows.map(({ candidateId }) => ({ id: newId(), candidateId, ...keepConsent(now()) })),
  );
  await insertRows(
    tx,
    "CultureResponse",
    rows.flatMap(({ candidateId, culture }) => {
      if (!culture) return [];
      const choices = cultureChoicesSchema.parse(culture.choices);
      const completedAt = choices.length === CHOICE_SETS.length ? now() : null;
      const [startedAt, updatedAt] = [now(), new Date()];
      const { seed } = culture;
      return [{ id: newId(), candidateId, seed, choices, startedAt, completedAt, updatedAt }];
    }),
  );
}
