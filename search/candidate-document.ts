import type { DocumentFacts, IndexSettings } from "./facts.ts";

/**
 * A candidate as consultants may find them. Facts are wishes where a candidate has wishes (roles,
 * sectors, pay from `payMin` up, hours, forms, hybrid days) and possessions elsewhere (skills,
 * education, languages). Never in the public index.
 */
export type CandidateDocument = DocumentFacts & {
  name: string;
  /** Title as they give it themselves. */
  headline: string;
  roleLabels: string[];
  skillLabels: string[];
  place: string | null;
  /** Job titles and employers held. */
  experience: string[];
  educationTexts: string[];
  summary: string;
};

/** How candidates are indexed. */
export const CANDIDATE_INDEX: IndexSettings<CandidateDocument> = {
  name: "candidates",
  searchable: [
    { name: "name", boost: 6, concepts: false },
    { name: "headline", boost: 5, concepts: true },
    { name: "roleLabels", boost: 4, concepts: true },
    { name: "experience", boost: 3, concepts: true },
    { name: "skillLabels", boost: 3, concepts: true },
    { name: "place", boost: 2, concepts: false },
    { name: "educationTexts", boost: 1.5, concepts: false },
    { name: "summary", boost: 1, concepts: false },
  ],
  conceptFields: [
    { name: "roles", prefix: "role", boost: 3 },
    { name: "skills", prefix: "skill", boost: 3 },
  ],
  highlighted: ["name", "headline", "place", "experience", "skillLabels", "summary"],
};
