import type { Role, RoleFamily } from "./role.ts";
import { FAMILY_ROWS, ROLE_ROWS } from "./roles.data.ts";

/** The 28 support roles the portal places people in. */
export const ROLES: readonly Role[] = ROLE_ROWS;

/** The name of every role by its id. */
export const ROLE_LABELS: Record<string, string> = Object.fromEntries(
  ROLES.map(({ id, label }) => [id, label]),
);

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

/** All other roles of the same family as the role with this id; empty for an unknown id. */
export function relatedRoles(id: string): Role[] {
  const role = findRole(id);
  return role === null ? [] : rolesInFamily(role.family).filter((other) => other.id !== id);
}
