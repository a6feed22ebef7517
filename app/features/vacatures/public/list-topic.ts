import { findPlaceById } from "#app/features/places/place-names.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";

/** What a list page is about: its own title, and the search it stands for. */
export type ListTopic = { title: string; path: string; params: URLSearchParams };

/**
 * The topic of `/vacatures/beroep/planner`, `/vacatures/plaats/utrecht` or `/vacatures/sector/zorg`;
 * null when there is no such role, place or sector.
 */
export function findListTopic(by: string, value: string): ListTopic | null {
  const title = titleOf(by, value);
  if (title === null) return null;
  return { title, path: topicPath(by, value), params: new URLSearchParams({ [by]: value }) };
}

/** The address of a list page. */
export function topicPath(by: string, value: string): string {
  return `/vacatures/${by}/${value}`;
}

function titleOf(by: string, value: string): string | null {
  if (by === "beroep") {
    const role = findRole(value);
    return role ? `Vacatures voor ${role.plural}` : null;
  }
  if (by === "plaats") {
    const place = findPlaceById(value);
    return place ? `Vacatures rond ${place.label}` : null;
  }
  const sector = by === "sector" ? SECTORS.find((one) => one === value) : undefined;
  return sector
    ? `Vacatures in ${SECTOR_LABELS[sector].toLowerCase().replace("ict", "ICT")}`
    : null;
}
