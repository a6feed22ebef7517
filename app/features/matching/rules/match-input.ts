import type { CultureProfile } from "#app/features/culture/culture-profile.ts";
import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import type { Language } from "#app/features/taxonomy/languages.ts";
import type { Sector } from "#app/features/taxonomy/sector.ts";
import type { SkillLevel } from "#app/features/taxonomy/skill-level.ts";
import type { Archetype, TaskArea } from "#app/features/taxonomy/task-area.ts";

/** How much a requirement or wish counts, 1 (little) to 5 (most). */
export type Importance = 1 | 2 | 3 | 4 | 5;

/** Where a fact about one side was found. */
export const EVIDENCE_SOURCES = [
  "profile-field",
  "cv-passage",
  "intake-answer",
  "consultant-note",
  "questionnaire",
] as const;

export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/** A skill a vacature asks for; `hard` means must have. */
export type SkillRequirement = {
  readonly skillId: string;
  readonly level: SkillLevel;
  readonly hard: boolean;
  readonly importance: Importance;
};

/** Education a vacature asks for. */
export type EducationRequirement = {
  readonly level: EducationLevel;
  readonly importance: Importance;
  readonly hard: boolean;
};

/** A language a vacature asks for. */
export type LanguageRequirement = {
  readonly language: Language;
  readonly cefr: CefrLevel;
  readonly importance: Importance;
  readonly hard: boolean;
};

/**
 * Everything of a vacature that a match may look at.
 * Pay in gross cents an hour, hours a week, coordinates in degrees of the postcode centroid,
 * `hybridDays` days a week at home that are offered (0..5), `startsOnDay` days since 1970-01-01.
 * `experienceYears` null, `education` null, `startsOnDay` null: not asked, so no criterion.
 * `culture`: one profile per rater; two or more make an employer profile.
 */
export type MatchVacature = {
  readonly id: string;
  readonly roleId: string;
  readonly roleFamily: string;
  readonly sector: Sector | null;
  readonly skills: readonly SkillRequirement[];
  readonly experienceYears: number | null;
  readonly experienceImportance: Importance;
  readonly education: EducationRequirement | null;
  readonly languages: readonly LanguageRequirement[];
  readonly payMinCentsPerHour: number;
  readonly payMaxCentsPerHour: number;
  readonly hoursMin: number;
  readonly hoursMax: number;
  readonly contractForms: readonly ContractForm[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly hybridDays: number;
  readonly startsOnDay: number | null;
  readonly taskAreas: readonly TaskArea[];
  readonly archetype: Archetype | null;
  readonly culture: readonly CultureProfile[];
  /** Share of each side that culture takes, integer 0..25. */
  readonly cultureWeightPercent: number;
};

/**
 * A skill as it is known of a candidate. Level 0 means: asked, and the answer was no; null that the
 * person has it and nobody said how well.
 * A skill that is not listed is unknown, unless `skillsComplete` says otherwise.
 */
export type CandidateSkill = {
  readonly skillId: string;
  readonly level: SkillLevel | 0 | null;
  readonly evidence?: { readonly source: EvidenceSource; readonly quote: string };
};

/** One job held; role null where it lies outside the dictionary of support roles. */
export type CandidateExperience = {
  readonly roleId: string | null;
  readonly roleFamily: string | null;
  readonly months: number;
  readonly sector: Sector | null;
};

/** A role a candidate would like, with its family so that a neighbouring role counts partly. */
export type WishedRole = { readonly roleId: string; readonly roleFamily: string };

/** From so many days a week at home on, the way to work may be this long. */
export type TravelFurther = { readonly km: number; readonly fromHomeDays: number };

/**
 * How far a person wants to travel, in km; null when not told. `distanceHard`: further is out of the
 * question. Days at home count only where `travelFurther` says so.
 */
export type TravelWish = {
  readonly maxDistanceKm: number | null;
  readonly travelFurther?: TravelFurther | null;
  readonly distanceHard?: boolean;
};

/**
 * What a candidate asks of work. Null and an empty `contractForms` mean unknown; an empty list of
 * sectors, task areas or roles and a null archetype mean that there is no such wish.
 */
export type CandidateWishes = TravelWish & {
  readonly payWishCentsPerHour: number | null;
  readonly hoursMin: number | null;
  readonly hoursMax: number | null;
  readonly hybridDaysWish: number | null;
  readonly contractForms: readonly ContractForm[];
  readonly sectors: readonly Sector[];
  readonly taskAreas: readonly TaskArea[];
  readonly archetype: Archetype | null;
  readonly roles: readonly WishedRole[];
};

/**
 * Everything of a candidate that a match may look at; same units as `MatchVacature`.
 * There is no field for name, gender, age, photo or nationality, so none of them can count.
 * `skillsComplete`: candidate or consultant confirmed the skill list, so an unlisted skill is a no.
 */
export type MatchCandidate = {
  readonly id: string;
  readonly skills: readonly CandidateSkill[];
  readonly skillsComplete: boolean;
  readonly experience: readonly CandidateExperience[];
  readonly education: EducationLevel | null;
  readonly languages: readonly { readonly language: Language; readonly cefr: CefrLevel }[];
  readonly wishes: CandidateWishes;
  readonly availableFromDay: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly culture: CultureProfile | null;
};

/** How a related skill stands to the one that is asked: "broader" = wider than the asked one. */
export type SkillRelationKind = "broader" | "narrower" | "same-group";

/**
 * What the skill dictionary (ESCO) knows, as an argument: the Dutch label of a skill, and the
 * skills related to it in order of preference.
 */
export type SkillRelations = {
  readonly labelOf: (skillId: string) => string;
  readonly relatedTo: (
    skillId: string,
  ) => readonly { readonly skillId: string; readonly kind: SkillRelationKind }[];
};
