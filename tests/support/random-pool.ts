/** Invented candidates and vacatures in the scorer's own shape, drawn as a national pool would look. */

import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { type CultureProfile, cultureProfile } from "#app/features/culture/culture-profile.ts";
import type {
  Importance,
  MatchCandidate,
  MatchVacature,
} from "#app/features/matching/rules/match-input.ts";
import { PLACES } from "#app/features/places/place-names.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import type { Role } from "#app/features/taxonomy/role.ts";
import { ROLES, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { SKILLS, skillsOfRole } from "#app/features/taxonomy/skills.ts";
import { ARCHETYPES, TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import { makeRandom, type Random } from "#prisma/seed/random.ts";

const IMPORTANCES: readonly Importance[] = [1, 2, 3, 4, 5];

/** So many candidates, the same for the same seed. */
export function* randomCandidates(count: number, seed: number): Generator<MatchCandidate> {
  const random = makeRandom(seed);
  for (let i = 0; i < count; i++) yield randomCandidate(random);
}

/** So many vacatures, the same for the same seed. */
export function randomVacatures(count: number, seed: number): MatchVacature[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => randomVacature(random));
}

function maybe<Value>(random: Random, probability: number, value: Value): Value | null {
  return random.chance(probability) ? value : null;
}

function randomId(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join("");
  return [0, 8, 12, 16, 20].map((from, i) => hex.slice(from, [8, 12, 16, 20, 32][i])).join("-");
}

/** A questionnaire answered by taste with some chance, or only its first part. */
function randomProfile(random: Random): CultureProfile {
  const taste = CHOICE_SETS.map(() => random.next());
  const sets = random.chance(0.9) ? 21 : random.between(3, 20);
  return cultureProfile(
    CHOICE_SETS.slice(0, sets).map((shown, set) => {
      const felt = (n: number) => (taste[n] ?? 0) + random.next() * 0.5;
      const ranked = shown.map((n) => [n, felt(n)] as const).sort((a, b) => b[1] - a[1]);
      return { set, best: ranked[0]?.[0] ?? 0, worst: ranked[4]?.[0] ?? 0 };
    }),
  );
}

function nearbyRole(random: Random, role: Role): Role {
  return random.chance(0.7) ? role : random.pick(rolesInFamily(role.family));
}

function randomCandidate(random: Random): MatchCandidate {
  const role = random.pick(ROLES);
  const nearby = skillsOfRole(role.id);
  const own = random.some([...nearby.essential, ...nearby.optional], random.between(2, 8));
  const skills = new Set([...own, ...random.some(SKILLS, 2).map(({ id }) => id)]);
  const place = random.pick(PLACES);
  const hours = random.between(4, 10) * 4;
  return {
    id: randomId(random),
    skills: [...skills].map((skillId) => ({ skillId, level: random.pick([0, ...SKILL_LEVELS]) })),
    skillsComplete: random.chance(0.4),
    experience: Array.from({ length: random.between(0, 4) }, () => {
      const held = random.chance(0.8) ? nearbyRole(random, role) : null;
      return {
        roleId: held?.id ?? null,
        roleFamily: held?.family ?? null,
        months: random.between(1, 96),
        sector: maybe(random, 0.8, random.pick(SECTORS)),
      };
    }),
    education: maybe(random, 0.9, random.pick(EDUCATION_LEVELS)),
    languages: [
      { language: "nl", cefr: random.pick(CEFR_LEVELS.slice(2)) },
      ...(random.chance(0.7) ? [{ language: "en", cefr: random.pick(CEFR_LEVELS) } as const] : []),
    ],
    wishes: {
      payWishCentsPerHour: maybe(random, 0.8, random.between(1500, 3200)),
      hoursMin: maybe(random, 0.8, Math.max(8, hours - 8)),
      hoursMax: maybe(random, 0.9, hours),
      maxDistanceKm: maybe(random, 0.85, random.pick([5, 10, 15, 20, 25, 30, 40, 50, 60])),
      hybridDaysWish: maybe(random, 0.6, random.between(0, 4)),
      contractForms: random.some(CONTRACT_FORMS, random.between(0, 2)),
      sectors: random.chance(0.4) ? random.some(SECTORS, random.between(1, 3)) : [],
      taskAreas: random.chance(0.7) ? random.some(TASK_AREAS, random.between(1, 4)) : [],
      archetype: maybe(random, 0.5, random.pick(ARCHETYPES)),
      roles: [...new Set([role, nearbyRole(random, role)])].map(({ id, family }) => ({
        roleId: id,
        roleFamily: family,
      })),
    },
    availableFromDay: maybe(random, 0.7, 20_780 + random.between(0, 120)),
    lat: place.lat,
    lon: place.lon,
    culture: random.chance(0.6) ? randomProfile(random) : null,
  };
}

function randomVacature(random: Random): MatchVacature {
  const role = random.pick(ROLES);
  const nearby = skillsOfRole(role.id);
  const asked = random.some([...nearby.essential, ...nearby.optional], random.between(3, 7));
  const place = random.pick(PLACES);
  const pay = random.between(1600, 2600);
  const hoursMax = random.between(6, 10) * 4;
  const rater = randomProfile(random);
  return {
    id: randomId(random),
    roleId: role.id,
    roleFamily: role.family,
    sector: random.pick(SECTORS),
    skills: asked.map((skillId, i) => ({
      skillId,
      level: random.pick(SKILL_LEVELS),
      hard: i === 0,
      importance: random.pick(IMPORTANCES),
    })),
    experienceYears: maybe(random, 0.8, random.between(1, 6)),
    experienceImportance: random.pick(IMPORTANCES),
    education: maybe(random, 0.6, {
      level: random.pick(EDUCATION_LEVELS),
      importance: random.pick(IMPORTANCES),
      hard: random.chance(0.2),
    }),
    languages: [{ language: "nl", cefr: "B2", importance: 4, hard: true }],
    payMinCentsPerHour: pay,
    payMaxCentsPerHour: pay + random.between(100, 500),
    hoursMin: hoursMax - random.pick([0, 4, 8]),
    hoursMax,
    contractForms: random.some(CONTRACT_FORMS, random.between(1, 2)),
    lat: place.lat,
    lon: place.lon,
    hybridDays: random.between(0, 3),
    startsOnDay: maybe(random, 0.8, 20_800 + random.between(0, 60)),
    taskAreas: random.some(TASK_AREAS, random.between(1, 4)),
    archetype: maybe(random, 0.6, random.pick(ARCHETYPES)),
    culture: random.chance(0.8) ? [rater, rater] : [],
    cultureWeightPercent: 20,
  };
}
