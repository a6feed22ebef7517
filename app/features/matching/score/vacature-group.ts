/** What a list for one person is parted into, first to last. */
export const VACATURE_GROUPS = ["wanted", "near", "other", "blocked"] as const;

export type VacatureGroup = (typeof VACATURE_GROUPS)[number];

/**
 * Where a vacature stands in somebody's list: what was asked for; a related role or one wish that is
 * narrowly missed; something else; or with a hard demand that is not met, on either side.
 * In: the deciding wishes that are exceeded, and how many of them narrowly (a related role is one).
 */
export function vacatureGroup(found: {
  readonly blocked: boolean;
  readonly missed: number;
  readonly narrowly: number;
}): VacatureGroup {
  if (found.blocked) return "blocked";
  if (found.missed === 0) return "wanted";
  return found.missed === 1 && found.narrowly === 1 ? "near" : "other";
}
