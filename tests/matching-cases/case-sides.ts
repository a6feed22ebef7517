import type { MatchCandidate, MatchVacature } from "#app/features/matching/rules/match-input.ts";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { ROLE_STORIES } from "#prisma/seed/role-stories.data.ts";
import type { RoleFacts } from "./role-facts.data.ts";

/** Whether a recruiter would propose somebody: 3 at once, 2 gladly, 1 only for want of others, 0 not. */
export type Grade = 0 | 1 | 2 | 3;

type GradedCandidate = {
  readonly grade: Grade;
  readonly why: string;
  readonly candidate: MatchCandidate;
};

/**
 * One case: a vacature and people with the grade a recruiter gives and why. `certain`: anybody who knows
 * the work puts a higher grade before a lower one. Grades come from the checklist and the role, never
 * from a score.
 */
export type MatchingCase = {
  readonly name: string;
  readonly certain: boolean;
  readonly vacature: MatchVacature;
  readonly people: readonly GradedCandidate[];
};

export type Changes = Partial<Omit<MatchCandidate, "id" | "wishes">> & {
  readonly wishes?: Partial<MatchCandidate["wishes"]>;
};

const HOURS = { hoursMin: 28, hoursMax: 36 };
const START_DAY = 20_800;

/** A vacature for a role as its employers write them, with what a case changes. */
export function vacatureFor(facts: RoleFacts, changes: Partial<MatchVacature> = {}): MatchVacature {
  const story = storyOf(facts.roleId);
  return {
    id: facts.roleId,
    roleId: facts.roleId,
    roleFamily: familyOf(facts.roleId),
    sector: story.sectors[0] ?? null,
    skills: [
      ...story.must.map((skillId, i) => ({
        skillId,
        level: 2 as const,
        hard: i === 0,
        importance: 5 as const,
      })),
      ...story.nice.map((skillId) => ({
        skillId,
        level: 2 as const,
        hard: false,
        importance: 3 as const,
      })),
    ],
    experienceYears: 3,
    experienceImportance: 4,
    education: { level: story.education, importance: 2, hard: false },
    languages: [{ language: "nl", cefr: "B2", importance: 4, hard: true }],
    payMinCentsPerHour: grossCentsPerHour(100 * story.pay[0], 36),
    payMaxCentsPerHour: grossCentsPerHour(100 * story.pay[1], 36),
    ...HOURS,
    contractForms: ["vast"],
    ...pointOf(facts.place),
    hybridDays: 1,
    startsOnDay: START_DAY,
    taskAreas: story.areas,
    archetype: story.archetype,
    culture: [],
    cultureWeightPercent: 20,
    ...changes,
  };
}

/** Somebody who does exactly this work and wants to keep doing it, with what a case changes. */
export function personFor(facts: RoleFacts, changes: Changes = {}): MatchCandidate {
  const story = storyOf(facts.roleId);
  return {
    id: "",
    skills: [
      ...story.must.map((skillId) => ({ skillId, level: 3 as const })),
      ...story.nice.map((skillId) => ({ skillId, level: 2 as const })),
    ],
    skillsComplete: false,
    experience: [job(facts.roleId, 48, facts)],
    education: story.education,
    languages: [{ language: "nl", cefr: "C1" }],
    availableFromDay: START_DAY - 10,
    ...pointOf(facts.near),
    culture: null,
    ...changes,
    wishes: {
      payWishCentsPerHour: grossCentsPerHour(50 * (story.pay[0] + story.pay[1]), 36),
      hoursMin: 28,
      hoursMax: 32,
      maxDistanceKm: 20,
      hybridDaysWish: 1,
      contractForms: ["vast"],
      sectors: [],
      taskAreas: story.areas.slice(0, 2),
      archetype: story.archetype,
      roles: [{ roleId: facts.roleId, roleFamily: familyOf(facts.roleId) }],
      ...changes.wishes,
    },
  };
}

/** One job of so many months, in the vacature's sector. */
export function job(roleId: string, months: number, facts: RoleFacts) {
  const sector = storyOf(facts.roleId).sectors[0] ?? null;
  return { roleId, roleFamily: familyOf(roleId), months, sector };
}

/** The skills of a role at a level, for somebody who comes from that work. */
export function skillsOf(roleId: string, level: 1 | 2 | 3 | 4): MatchCandidate["skills"] {
  const { must, nice } = storyOf(roleId);
  return [...must, ...nice].map((skillId) => ({ skillId, level }));
}

/** What a vacature for the role calls necessary. */
export function mustOf(roleId: string): readonly string[] {
  return storyOf(roleId).must;
}

/** Where a place lies. */
export function pointOf(placeId: string): { lat: number; lon: number } {
  const place = findPlaceById(placeId);
  if (!place) throw new Error(`No place ${placeId}`);
  return { lat: place.lat, lon: place.lon };
}

function storyOf(roleId: string) {
  const story = ROLE_STORIES.find((one) => one.roleId === roleId);
  if (!story) throw new Error(`No story for ${roleId}`);
  return story;
}

function familyOf(roleId: string): string {
  const role = findRole(roleId);
  if (!role) throw new Error(`No role ${roleId}`);
  return role.family;
}
