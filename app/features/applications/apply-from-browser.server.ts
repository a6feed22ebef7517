import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Actor } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { copyKeptFile, type KeptFile, removeFile } from "#app/platform/files.server.ts";
import { draftValuesSchema } from "./draft/draft-values.ts";
import { findDraft } from "./draft/find-draft.server.ts";
import { keepDraft } from "./draft/keep-draft.server.ts";
import type { ApplyInput } from "./schema.ts";
import { submitApplication } from "./submit-application.server.ts";

type BrowserApplication = {
  /** Of the draft that this browser holds. */
  key: string;
  slug: string;
  input: ApplyInput;
  /** A CV sent along; null takes the one kept in the draft. */
  cv: KeptFile | null;
};

/**
 * Applies for somebody without an account, with the CV sent along or kept before, and keeps what was
 * filled in so that a next application asks nothing twice. Throws `RuleBroken` without a CV, and
 * what `submitApplication` throws.
 */
export async function applyFromBrowser(
  actor: Actor,
  { key, slug, input, cv }: BrowserApplication,
): Promise<void> {
  const draft = await findDraft(key);
  const own = cv ?? (draft?.cv ? await copyKeptFile(draft.cv) : null);
  if (!own) throw new RuleBroken("Voeg je cv toe. Je tekst is bewaard.", "cv");
  const evidence = draft?.reading?.evidence ?? {};
  const { isNew } = await submitApplication(actor, { ...input, slug, cv: own, evidence });
  if (!isNew) return removeFile(own.storageKey);
  await keepDraft(actor, {
    key,
    values: draftValuesSchema.parse(asTyped(input, slug)),
    reading: draft?.reading ?? null,
    cv: cv ? await copyKeptFile(cv) : null,
  });
}

/** The read form as its fields hold it, for the next one. */
function asTyped(input: ApplyInput, slug: string) {
  const { experiences = [], educations = [], skills = [], languages = [] } = input;
  return {
    slug,
    name: input.name,
    email: input.email,
    phone: input.phone,
    educationLevel: input.educationLevel,
    experiences: filled(experiences).map((job) => ({
      title: job.title,
      employer: job.employer,
      roleId: job.roleId ?? "",
      sector: job.sector ?? "",
      startsOn: monthOf(job.startsOn),
      endsOn: job.endsOn ? monthOf(job.endsOn) : "",
    })),
    educations: filled(educations).map(({ level, name, year }) => ({
      level,
      name,
      year: year === null ? "" : String(year),
    })),
    skills: filled(skills).map(({ skillId, level }) => ({
      name: skillLabel(skillId),
      level: String(level),
    })),
    languages: filled(languages),
  };
}

function filled<Row>(rows: (Row | null)[]): Row[] {
  return rows.filter((row) => row !== null);
}

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}
