import { cvToProfile } from "#app/features/cv/cv-to-profile.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { type KeptFile, pathOfFile } from "#app/platform/files.server.ts";
import {
  type DraftReading,
  type DraftValues,
  mergeReading,
  type ReadValues,
  valuesOfCv,
} from "./draft-values.ts";
import { findDraft } from "./find-draft.server.ts";
import { keepDraft } from "./keep-draft.server.ts";

type ReadInput = {
  key: string;
  /** The form as it stands. */
  values: DraftValues;
  /** The CV that was sent along; null reads the one kept before. */
  cv: KeptFile | null;
  /** In whose turn the CV is read. */
  caller: string;
};

/**
 * Reads a CV into the browser's draft: what the person typed stays, the rest is filled in. A CV that
 * cannot be read is kept all the same. Throws `RuleBroken` when there is none.
 */
export async function readDraftCv(
  actor: Actor,
  { key, values, cv, caller }: ReadInput,
): Promise<void> {
  const earlier = await findDraft(key);
  const file = cv ?? earlier?.cv;
  if (!file)
    throw new RuleBroken("Kies eerst je cv, dan lezen wij het. Je tekst is bewaard.", "cv");
  const reading = await readInto(file, caller);
  const before: ReadValues | null = earlier?.reading?.values ?? null;
  const filled = reading.values ? mergeReading(values, before, reading.values) : values;
  await keepDraft(actor, { key, values: filled, reading, cv });
}

async function readInto(file: KeptFile, caller: string): Promise<DraftReading> {
  const reading = await readCvFile(pathOfFile(file.storageKey), file.contentType, caller);
  if (reading.outcome !== "read") {
    return { outcome: reading.outcome, values: null, evidence: {}, approximate: false };
  }
  const profile = cvToProfile(reading.facts);
  const { evidence, approximate } = profile;
  return { outcome: "read", values: valuesOfCv(profile), evidence, approximate };
}
