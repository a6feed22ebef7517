import type { DocumentFacts, IndexSettings } from "./facts.ts";

/**
 * A published vacature as anyone may find it: only what stands on its public page. No intake
 * notes, no contact person, no employer's name unless the vacature shows it.
 */
export type VacatureDocument = DocumentFacts & {
  title: string;
  /** Role labels, as shown. */
  roleLabels: string[];
  skillLabels: string[];
  /** Shown name of the employer, null when it stays unnamed. */
  employer: string | null;
  place: string | null;
  sectorLabels: string[];
  tasks: string[];
  /** Plain text. */
  description: string;
};

/** Every key of a vacature's document; a test holds against it that nothing else gets in. */
export const VACATURE_FIELDS = [
  "id",
  "version",
  "roles",
  "sectors",
  "places",
  "skills",
  "contractForms",
  "educations",
  "languages",
  "payMin",
  "payMax",
  "hoursMin",
  "hoursMax",
  "hybridDays",
  "lat",
  "lon",
  "startsOn",
  "postedOn",
  "title",
  "roleLabels",
  "skillLabels",
  "employer",
  "place",
  "sectorLabels",
  "tasks",
  "description",
] as const satisfies (keyof VacatureDocument)[];

/** How vacatures are indexed. */
export const VACATURE_INDEX: IndexSettings<VacatureDocument> = {
  name: "vacatures",
  searchable: [
    { name: "title", boost: 6, concepts: true },
    { name: "roleLabels", boost: 4, concepts: true },
    { name: "skillLabels", boost: 2.5, concepts: true },
    { name: "place", boost: 2.5, concepts: false },
    { name: "employer", boost: 2, concepts: false },
    { name: "sectorLabels", boost: 1.5, concepts: false },
    { name: "tasks", boost: 1.5, concepts: true },
    { name: "description", boost: 1, concepts: false },
  ],
  conceptFields: [
    { name: "roles", prefix: "role", boost: 4 },
    { name: "skills", prefix: "skill", boost: 2 },
  ],
  highlighted: ["title", "place", "employer", "skillLabels", "description"],
};
