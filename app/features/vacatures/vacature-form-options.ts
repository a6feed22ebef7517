import { ROLE_FAMILIES, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { SKILLS } from "#app/features/taxonomy/skills.ts";

export type VacatureFormOptions = ReturnType<typeof vacatureFormOptions>;

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
