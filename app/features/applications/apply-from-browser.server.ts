import { readSkills } from "#app/features/cv/cv-skills.ts";
import { roleOfTitle } from "#app/features/cv/role-of-title.ts";
import type { Actor } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { copyKeptFile, type KeptFile, removeFile } from "#app/platform/files.server.ts";
import { type Draft, findDraft } from "./draft/find-draft.server.ts";
import { wipeDraft } from "./draft/wipe-draft.server.ts";
import type { BrowserInput } from "./schema.ts";
import { submitApplication, wasSent } from "./submit-application.server.ts";

type BrowserApplication = {
  /** Of the draft that this browser holds, with the CV and what was read from it. */
  key: string;
  slug: string;
  input: BrowserInput;
  /** Whether the person has seen what was read. */
  checked: boolean;
};

const NOTHING =
  "Voeg je cv toe, of vul in wat je laatste baan was en wat je kunt. Je tekst is bewaard.";

/**
 * Applies for somebody without an account, with the CV kept in the browser's draft or the answers given
 * instead. Afterwards the draft is gone, since the next person may sit at the same computer. Throws
 * `RuleBroken` without a CV and without answers, and what `submitApplication` throws.
 */
export async function applyFromBrowser(
  actor: Actor,
  { key, slug, input, checked }: BrowserApplication,
): Promise<void> {
  const draft = await findDraft(key);
  const answers = answersOf(input);
  const hasSomething = draft?.cv || answers || hasRows(input);
  // A second press of a form that was sent finds its draft gone.
  if (!hasSomething && !(await wasSent(input))) throw new RuleBroken(NOTHING, "cv");
  const cv = draft?.cv ? await copyDraftCv(key, draft.cv) : null;
  const { skills, evidence } = skillsOf(input, draft);
  const { isNew } = await submitApplication(actor, {
    ...input,
    motivation: [input.motivation, answers].filter(Boolean).join("\n\n"),
    experiences: experiencesOf(input),
    skills,
    slug,
    cv,
    cvReading: cv ? readingCode(draft, checked) : null,
    evidence,
  });
  if (!isNew && cv) await removeFile(cv.storageKey);
  await wipeDraft(actor, { key });
}

/** A second press of the same form may have put another copy in the place of the first. */
async function copyDraftCv(key: string, cv: KeptFile): Promise<KeptFile> {
  try {
    return await copyKeptFile(cv);
  } catch (error) {
    const newest = (await findDraft(key))?.cv;
    if (!newest || newest.storageKey === cv.storageKey) throw error;
    return copyKeptFile(newest);
  }
}

/** How reading ended, for whoever opens the application. */
function readingCode(draft: Draft | null, checked: boolean): string {
  const outcome = draft?.reading?.outcome ?? "unreadable";
  if (outcome !== "read") return outcome;
  return checked ? "checked" : "unchecked";
}

/** The answers given instead of a CV as a consultant reads them; empty without any. */
function answersOf({ lastJob, canDo }: BrowserInput): string {
  const answers = [lastJob && `Laatste baan: ${lastJob}`, canDo && `Wat ik kan: ${canDo}`];
  return answers.filter(Boolean).join("\n");
}

function hasRows({ experiences, skills }: BrowserInput): boolean {
  return [...experiences, ...skills].some((row) => row !== null);
}

function experiencesOf({ experiences, lastJob }: BrowserInput): BrowserInput["experiences"] {
  if (!lastJob || experiences.some((row) => row !== null)) return experiences;
  const open = { employer: "", sector: null, startsOn: null, endsOn: null };
  return [{ ...open, title: lastJob, roleId: roleOfTitle(lastJob) }];
}

/** The skills of the form with those that the answer names, each with the words that claim it. */
function skillsOf({ skills, canDo }: BrowserInput, draft: Draft | null) {
  const evidence = { ...draft?.reading?.evidence };
  const known = new Set(skills.map((row) => row?.skillId));
  const named = readSkills(canDo.split(/[,;\n]/), canDo.split(/[.!?\n]/)).filter(
    ({ skillId }) => !known.has(skillId),
  );
  for (const one of named) evidence[one.skillId] ??= one.evidence;
  return {
    skills: [...skills, ...named.map(({ skillId }) => ({ skillId, level: null }))],
    evidence,
  };
}
