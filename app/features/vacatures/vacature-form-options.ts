import { CONTRACT_FORM_LABELS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { LANGUAGE_LABELS } from "#app/features/taxonomy/languages.ts";
import { ROLE_FAMILIES, ROLE_LABELS, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { SKILL_LEVEL_LABELS } from "#app/features/taxonomy/skill-level.ts";
import { SKILLS } from "#app/features/taxonomy/skills.ts";
import { ARCHETYPE_LABELS, TASK_AREA_LABELS } from "#app/features/taxonomy/task-area.ts";

export type VacatureFormOptions = ReturnType<typeof vacatureFormOptions>;

/** The words of the codes in the form. */
export const VACATURE_FORM_LABELS = {
  roleId: ROLE_LABELS,
  sector: SECTOR_LABELS,
  contractForms: CONTRACT_FORM_LABELS,
  educationLevel: EDUCATION_LEVEL_LABELS,
  taskAreas: TASK_AREA_LABELS,
  archetype: ARCHETYPE_LABELS,
  level: SKILL_LEVEL_LABELS,
  language: LANGUAGE_LABELS,
  must: { ja: "eis" },
};

/** The long lists of the form: roles by family, and every skill's name to choose from while typing. */
export function vacatureFormOptions() {
  return {
    families: ROLE_FAMILIES.map(({ id, label }) => ({
      label,
      roles: rolesInFamily(id).map((role) => ({ value: role.id, label: role.label })),
    })),
    skills: SKILLS.map(({ label }) => label).sort((a, b) => a.localeCompare(b, "nl")),
  };
}
