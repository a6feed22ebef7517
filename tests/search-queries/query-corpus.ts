import { findPlaceById } from "#app/features/places/place-names.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { findSkill } from "#app/features/taxonomy/skills.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";
import { contractVacature } from "../search-contract/contract-documents.ts";

const PLACES = ["utrecht", "amersfoort", "den-haag", "groningen", "eindhoven"];
const SKILLS = ["excel", "notuleren", "agendabeheer", "outlook", "word", "sap", "afas"];

/**
 * Two vacatures of every role in every place: one titled as the role is called, one by another of
 * its names. Every seventh asks for a skill.
 */
export function queryCorpus(): VacatureDocument[] {
  return ROLES.flatMap((role, r) =>
    PLACES.flatMap((placeId, p) =>
      [role.label, role.synonymsNl[p % role.synonymsNl.length] ?? role.label].map((title, t) => {
        const place = findPlaceById(placeId);
        const skill = findSkill(SKILLS[(r + p + t) % SKILLS.length] ?? "");
        return contractVacature({
          id: `${role.id}-${placeId}-${t}`,
          title,
          roles: [role.id],
          roleLabels: [role.label],
          places: [placeId],
          place: place?.name ?? null,
          lat: place?.lat ?? null,
          lon: place?.lon ?? null,
          skills: skill ? [skill.id] : [],
          skillLabels: skill ? [skill.label] : [],
          description: "Je werkt met collega's aan wat de afdeling nodig heeft.",
          postedOn: `2026-0${1 + (r % 9)}-1${p}`,
        });
      }),
    ),
  );
}
