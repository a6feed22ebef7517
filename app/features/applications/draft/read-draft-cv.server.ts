import { cvToProfile } from "#app/features/cv/cv-to-profile.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { type KeptFile, pathOfFile, removeFile } from "#app/platform/files.server.ts";
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
  /** The CV that was sent along; null leaves the one kept before. */
  cv: KeptFile | null;
  /** In whose turn the CV is read. */
  caller: string;
  /** The person asks to have the CV read; otherwise one that was read already is left alone. */
  asked: boolean;
};

/**
 * Keeps the form as it stands in the browser's draft and reads its CV into it, when there is one that was
 * not read yet: what the person typed stays, the rest is filled in. A CV that cannot be read is kept all
 * the same; one with a number that may not be stored is not (`stopped`), what was read from it is. Resolves
 * with the filled form and whether the CV was read just now. Throws `RuleBroken` when
 * reading is asked and there is no CV.
 */
export async function readDraftCv(
  actor: Actor,
  { key, values, cv, caller, asked }: ReadInput,
): Promise<{ values: DraftValues; readNow: boolean; stopped: boolean }> {
  const earlier = await findDraft(key);
  const file = cv ?? earlier?.cv;
  if (!file && asked)
    throw new RuleBroken("Kies eerst je cv, dan lezen wij het. Je tekst is bewaard.", "cv");
  const readNow = Boolean(file && (cv || asked || !earlier?.reading));
  const reading = file && readNow ? await readInto(file, caller) : (earlier?.reading ?? null);
  const before: ReadValues | null = earlier?.reading?.values ?? null;
  const filled = readNow && reading?.values ? mergeReading(values, before, reading.values) : values;
  const stopped = Boolean(readNow && reading?.stopped);
  await keepDraft(actor, { key, values: filled, reading, cv: stopped ? null : cv });
  if (stopped && cv) await removeFile(cv.storageKey);
  return { values: filled, readNow, stopped };
}

async function readInto(file: KeptFile, caller: string): Promise<DraftReading> {
  const reading = await readCvFile(pathOfFile(file.storageKey), file.contentType, caller);
  if (reading.outcome !== "read") {
    return { outcome: reading.outcome, values: null, evidence: {}, unsure: [], stopped: false };
  }
  const profile = cvToProfile(reading.facts, today());
  const { evidence, unsure } = profile;
  return { outcome: "read", values: valuesOfCv(profile), evidence, unsure, stopped: reading.stops };
}
