import { FAMILY_ROWS, ROLE_ROWS } from "./roles.data.ts";

/** Own grouping of the support roles. */
export type RoleFamily =
  | "secretarieel"
  | "administratief"
  | "financieel"
  | "hr"
  | "juridisch-medisch"
  | "planning-inkoop"
  | "klant-receptie";

/**
 * A support role. `id` stands in URLs; `label` is the Dutch title as shown; `plural` is lower case;
 * `outOfScope` lists look-alike titles that are another profession.
 */
export type Role = {
  id: string;
  label: string;
  plural: string;
  escoCode: string;
  family: RoleFamily;
  synonymsNl: string[];
  synonymsEn: string[];
  outOfScope: string[];
};

/** The 28 support roles the portal places people in. */
export const ROLES: readonly Role[] = ROLE_ROWS;

/** Families with their Dutch labels, in display order. */
export const ROLE_FAMILIES: readonly { id: RoleFamily; label: string }[] = FAMILY_ROWS;

const BY_ID = new Map(ROLES.map((role) => [role.id, role]));

/** The role with this id ("hr-assistent"), or null. */
export function findRole(id: string): Role | null {
  return BY_ID.get(id) ?? null;
}

/** Roles of one family, in display order. */
export function rolesInFamily(family: RoleFamily): Role[] {
  return ROLES.filter((role) => role.family === family);
}

/** Dutch label of a family. */
export function roleFamilyLabel(family: RoleFamily): string {
  return ROLE_FAMILIES.find((row) => row.id === family)?.label ?? family;
}

/** All other roles of the same family as the role with this id; empty for an unknown id. */
export function relatedRoles(id: string): Role[] {
  const role = findRole(id);
  return role === null ? [] : rolesInFamily(role.family).filter((other) => other.id !== id);
}
