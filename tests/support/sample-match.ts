import fc from "fast-check";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { type CultureProfile, cultureProfile } from "#app/features/culture/culture-profile.ts";
import type {
  Importance,
  MatchCandidate,
  MatchVacature,
  SkillRelations,
} from "#app/features/matching/rules/match-input.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { ARCHETYPES, TASK_AREAS } from "#app/features/taxonomy/task-area.ts";

const LABELS: Record<string, string> = { excel: "Excel", sheets: "Google Sheets", afas: "AFAS" };

/** A dictionary in which Google Sheets lies next to Excel. */
export const sampleRelations: SkillRelations = {
  labelOf: (skillId) => LABELS[skillId] ?? skillId,
  relatedTo: (skillId) => (skillId === "excel" ? [{ skillId: "sheets", kind: "same-group" }] : []),
};

/** A profile that always prefers the lower statement number, or the higher when `reversed`. */
export function rankedProfile(reversed = false): CultureProfile {
  return cultureProfile(
    CHOICE_SETS.map((statements, set) => {
      const [low, high] = [Math.min(...statements), Math.max(...statements)];
      return reversed ? { set, best: high, worst: low } : { set, best: low, worst: high };
    }),
  );
}

/** An office manager in Utrecht, 24 to 32 hours, for whom Excel is a must. */
export function sampleVacature(changed: Partial<MatchVacature> = {}): MatchVacature {
  return {
    id: "vac-1",
    roleId: "office-manager",
    roleFamily: "management-support",
    sector: "zorg",
    skills: [
      { skillId: "excel", level: 3, hard: true, importance: 5 },
      { skillId: "afas", level: 2, hard: false, importance: 3 },
    ],
    experienceYears: 2,
    experienceImportance: 3,
    education: { level: "mbo4", importance: 2, hard: false },
    languages: [{ language: "en", cefr: "B2", importance: 3, hard: false }],
    payMinCentsPerHour: 1800,
    payMaxCentsPerHour: 2200,
    hoursMin: 24,
    hoursMax: 32,
    contractForms: ["vast"],
    lat: 52.09,
    lon: 5.12,
    hybridDays: 2,
    startsOnDay: 20_697,
    taskAreas: ["agenda", "kantoor"],
    archetype: "structures",
    culture: [rankedProfile(), rankedProfile()],
    cultureWeightPercent: 20,
    ...changed,
  };
}

/** Somebody from Amersfoort who fits the sample vacature in everything. */
export function sampleCandidate(
  changed: Partial<Omit<MatchCandidate, "wishes">> & {
    readonly wishes?: Partial<MatchCandidate["wishes"]>;
  } = {},
): MatchCandidate {
  return {
    id: "cand-1",
    skills: [
      { skillId: "excel", level: 3, evidence: { source: "cv-passage", quote: "draaitabellen" } },
      { skillId: "afas", level: 2 },
    ],
    skillsComplete: false,
    experience: [
      { roleId: "office-manager", roleFamily: "management-support", months: 30, sector: "zorg" },
    ],
    education: "hbo",
    languages: [{ language: "en", cefr: "C1" }],
    availableFromDay: 20_680,
    lat: 52.16,
    lon: 5.39,
    culture: rankedProfile(),
    ...changed,
    wishes: {
      payWishCentsPerHour: 2000,
      hoursMin: 28,
      hoursMax: 36,
      maxDistanceKm: 25,
      hybridDaysWish: 1,
      contractForms: ["vast", "interim"],
      sectors: ["zorg"],
      taskAreas: ["agenda", "kantoor"],
      archetype: "structures",
      roles: [{ roleId: "office-manager", roleFamily: "management-support" }],
      ...changed.wishes,
    },
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const importance = fc.constantFrom<Importance[]>(1, 2, 3, 4, 5);
const skillId = fc.constantFrom("excel", "sheets", "afas", "notuleren", "outlook");
const family = fc.constantFrom("management-support", "finance-support");
const languages = fc.constantFrom("nl", "en", "de");
const lat = maybe(fc.double({ min: 51, max: 53, noNaN: true }));
const lon = maybe(fc.double({ min: 4, max: 7, noNaN: true }));
/** Any questionnaire that was answered whole. */
export const anyProfile = fc
  .array(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 }), {
    minLength: 21,
    maxLength: 21,
  })
  .map((picks) =>
    cultureProfile(
      picks.map(([best, worst], set) => ({
        set,
        best: CHOICE_SETS[set]?.[best ?? 0] ?? 0,
        worst: CHOICE_SETS[set]?.[worst ?? 1] ?? 0,
      })),
    ),
  );

/** Any vacature, with few or many requirements. */
export const anyVacature: fc.Arbitrary<MatchVacature> = fc.record({
  id: fc.uuid(),
  roleId: fc.constantFrom("office-manager", "facturist"),
  roleFamily: family,
  sector: maybe(fc.constantFrom(...SECTORS)),
  skills: fc.uniqueArray(
    fc.record({ skillId, level: fc.constantFrom(...SKILL_LEVELS), hard: fc.boolean(), importance }),
    { selector: (skill) => skill.skillId },
  ),
  experienceYears: maybe(fc.integer({ min: 0, max: 8 })),
  experienceImportance: importance,
  education: maybe(
    fc.record({ level: fc.constantFrom(...EDUCATION_LEVELS), importance, hard: fc.boolean() }),
  ),
  languages: fc.uniqueArray(
    fc.record({
      language: languages,
      cefr: fc.constantFrom(...CEFR_LEVELS),
      importance,
      hard: fc.boolean(),
    }),
    { selector: (asked) => asked.language },
  ),
  payMinCentsPerHour: fc.integer({ min: 1500, max: 2000 }),
  payMaxCentsPerHour: fc.integer({ min: 2000, max: 4000 }),
  hoursMin: fc.integer({ min: 8, max: 24 }),
  hoursMax: fc.integer({ min: 24, max: 40 }),
  contractForms: fc.subarray([...CONTRACT_FORMS]),
  lat,
  lon,
  hybridDays: fc.integer({ min: 0, max: 5 }),
  startsOnDay: maybe(fc.integer({ min: 20_000, max: 20_400 })),
  taskAreas: fc.subarray([...TASK_AREAS]),
  archetype: maybe(fc.constantFrom(...ARCHETYPES)),
  culture: fc.array(anyProfile, { maxLength: 3 }),
  cultureWeightPercent: fc.integer({ min: 0, max: 25 }),
});

/** Any candidate, from an empty profile to a full one. */
export const anyCandidate: fc.Arbitrary<MatchCandidate> = fc.record({
  id: fc.uuid(),
  skills: fc.uniqueArray(fc.record({ skillId, level: fc.constantFrom(0, ...SKILL_LEVELS) }), {
    selector: (skill) => skill.skillId,
  }),
  skillsComplete: fc.boolean(),
  experience: fc.array(
    fc.record({
      roleId: maybe(fc.constantFrom("office-manager", "facturist")),
      roleFamily: maybe(family),
      months: fc.integer({ min: 0, max: 120 }),
      sector: maybe(fc.constantFrom(...SECTORS)),
    }),
    { maxLength: 4 },
  ),
  education: maybe(fc.constantFrom(...EDUCATION_LEVELS)),
  languages: fc.uniqueArray(
    fc.record({ language: languages, cefr: fc.constantFrom(...CEFR_LEVELS) }),
    { selector: (shown) => shown.language },
  ),
  wishes: fc.record({
    payWishCentsPerHour: maybe(fc.integer({ min: 1500, max: 5000 })),
    hoursMin: maybe(fc.integer({ min: 8, max: 24 })),
    hoursMax: maybe(fc.integer({ min: 24, max: 40 })),
    maxDistanceKm: maybe(fc.integer({ min: 0, max: 60 })),
    travelFurther: maybe(
      fc.record({
        km: fc.integer({ min: 1, max: 120 }),
        fromHomeDays: fc.integer({ min: 1, max: 5 }),
      }),
    ),
    distanceHard: fc.boolean(),
    hybridDaysWish: maybe(fc.integer({ min: 0, max: 5 })),
    contractForms: fc.subarray([...CONTRACT_FORMS]),
    sectors: fc.subarray([...SECTORS]),
    taskAreas: fc.subarray([...TASK_AREAS]),
    archetype: maybe(fc.constantFrom(...ARCHETYPES)),
    roles: fc.array(fc.record({ roleId: fc.constant("office-manager"), roleFamily: family })),
  }),
  availableFromDay: maybe(fc.integer({ min: 20_000, max: 20_400 })),
  lat,
  lon,
  culture: maybe(anyProfile),
});
