import type { FormMetadata } from "@conform-to/react";
import type { z } from "zod";
import { CONTRACT_FORM_LABELS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { LANGUAGE_LABELS } from "#app/features/taxonomy/languages.ts";
import { ROLE_LABELS, ROLES } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { SKILL_LEVEL_LABELS } from "#app/features/taxonomy/skill-level.ts";
import { SKILLS } from "#app/features/taxonomy/skills.ts";
import { ARCHETYPE_LABELS, TASK_AREA_LABELS } from "#app/features/taxonomy/task-area.ts";
import type { profileSchema, wishesSchema } from "./schema.ts";

/** What the profile form sends, and its fields. */
export type ProfileFormInput = z.input<typeof profileSchema>;
export type ProfileFields = ReturnType<FormMetadata<ProfileFormInput, string[]>["getFieldset"]>;

/** What the form of wishes sends, and its fields. */
export type WishesFormInput = z.input<typeof wishesSchema>;
export type WishesFields = ReturnType<FormMetadata<WishesFormInput, string[]>["getFieldset"]>;

/** The long lists of the forms: every role and every skill's name. */
export type CandidateFormOptions = ReturnType<typeof candidateFormOptions>;

export function candidateFormOptions() {
  return {
    roles: ROLES.map(({ id, label }) => ({ value: id, label })),
    skills: SKILLS.map(({ label }) => label).sort((a, b) => a.localeCompare(b, "nl")),
  };
}

/** The words of the codes in both forms. */
export const CANDIDATE_FORM_LABELS = {
  roleId: ROLE_LABELS,
  roleIds: ROLE_LABELS,
  sector: SECTOR_LABELS,
  sectors: SECTOR_LABELS,
  level: { ...SKILL_LEVEL_LABELS, ...EDUCATION_LEVEL_LABELS },
  educationLevel: EDUCATION_LEVEL_LABELS,
  language: LANGUAGE_LABELS,
  contractForms: CONTRACT_FORM_LABELS,
  taskAreas: TASK_AREA_LABELS,
  archetype: ARCHETYPE_LABELS,
};

/** Rows that stand ready in the form. */
const READY_ROWS = { experiences: 4, educations: 2, skills: 8, languages: 4 } as const;

/** Rows without anything in them, as the form shows them. */
const EMPTY_ROWS = {
  experiences: { title: "", employer: "", roleId: "", sector: "", startsOn: "", endsOn: "" },
  educations: { level: "", name: "", year: "" },
  skills: { name: "", level: "" },
  languages: { language: "", cefr: "" },
};

type FormRows = { [Kind in keyof typeof EMPTY_ROWS]: (typeof EMPTY_ROWS)[Kind][] };

/** All lists of the form as text, each with rows to type in behind what is filled. */
export function withReadyRows(rows: FormRows): FormRows {
  return {
    experiences: withEmptyRows("experiences", rows.experiences, EMPTY_ROWS.experiences),
    educations: withEmptyRows("educations", rows.educations, EMPTY_ROWS.educations),
    skills: withEmptyRows("skills", rows.skills, EMPTY_ROWS.skills),
    languages: withEmptyRows("languages", rows.languages, EMPTY_ROWS.languages),
  };
}

/** The rows given, filled up with empty ones to type in; at least one stays free. */
function withEmptyRows<Row>(kind: keyof typeof READY_ROWS, rows: Row[], empty: Row): Row[] {
  const free = Math.max(1, READY_ROWS[kind] - rows.length);
  return [...rows, ...Array.from({ length: free }, () => empty)];
}
