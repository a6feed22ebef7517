import {
  type ProfileInput,
  profileSchema,
  type WishesInput,
  wishesSchema,
} from "#app/features/candidates/schema.ts";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { EDUCATION_LEVELS, educationRank } from "#app/features/taxonomy/education-level.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel, skillsOfRole } from "#app/features/taxonomy/skills.ts";
import { today } from "#app/platform/clock.server.ts";
import { EMPLOYERS, FIRST_NAMES, HOME_PLACES, LAST_NAMES } from "./people.data.ts";
import type { Random } from "./random.ts";
import { ROLE_STORIES, type RoleStory } from "./role-stories.data.ts";

const COMMON_TOOLS = [
  "excel",
  "word",
  "outlook",
  "teams",
  "sharepoint",
  "afas",
  "exact",
  "powerpoint",
];
const DAY_MS = 86_400_000;

export type InventedPerson = { email: string; profile: ProfileInput; wishes: WishesInput };

/** An invented person who works, or wants to work, in a role; through the same schemas as the forms. */
export function inventCandidate(random: Random, story: RoleStory, at: number): InventedPerson {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  return {
    email: `${emailName(name)}.${at}@kandidaat.example`,
    profile: inventProfile(random, story, name),
    wishes: inventWishes(random, story),
  };
}

function inventProfile(random: Random, story: RoleStory, name: string): ProfileInput {
  const label = findRole(story.roleId)?.label ?? "";
  const nearby = skillsOfRole(story.roleId);
  const own = random.some([...story.must, ...story.must, ...story.nice], random.between(2, 4));
  const others = [
    ...random.some(nearby.essential, random.between(1, 3)),
    ...random.some(COMMON_TOOLS, random.between(1, 3)),
  ];
  const rank = educationRank(story.education) + random.pick([-1, 0, 0, 0, 1]);
  return profileSchema.parse({
    name,
    phone: `06 ${random.between(10_000_000, 99_999_999)}`,
    headline: random.chance(0.7)
      ? `${label} met oog voor ${random.pick(["overzicht", "detail", "mensen", "planning"])}`
      : "",
    place: findPlaceById(random.pick(HOME_PLACES))?.label,
    educationLevel: random.chance(0.9)
      ? EDUCATION_LEVELS[Math.max(0, Math.min(5, rank))]
      : undefined,
    experiences: inventJobs(random, story),
    skills: [...new Set([...own, ...others])].slice(0, 8).map((id) => ({
      name: skillLabel(id),
      level: random.between(1, 4),
    })),
    languages: [
      { language: "nl", cefr: random.pick(["B2", "C1", "C2", "C2"]) },
      ...(random.chance(0.7)
        ? [{ language: "en", cefr: random.pick(["A2", "B1", "B2", "C1"]) }]
        : []),
      ...(random.chance(0.15)
        ? [{ language: random.pick(["de", "fr", "tr", "pl"]), cefr: "B1" }]
        : []),
    ],
    skillsComplete: random.chance(0.4) ? "ja" : undefined,
    findable: "ja",
  });
}

function inventJobs(random: Random, story: RoleStory) {
  const jobs = [];
  let end: Date | null = random.chance(0.6) ? null : monthsAgo(random.between(1, 14), today());
  for (let i = random.between(1, 3); i > 0; i--) {
    const start = monthsAgo(random.between(8, 60), end ?? today());
    const role = random.chance(0.75) ? story.roleId : random.pick(ROLE_STORIES).roleId;
    jobs.push({
      title: findRole(role)?.label,
      employer: random.pick(EMPLOYERS).name,
      roleId: role,
      startsOn: start.toISOString().slice(0, 7),
      endsOn: end?.toISOString().slice(0, 7),
    });
    end = monthsAgo(random.pick([0, 0, 1, 3, 11]), start);
  }
  return jobs;
}

function inventWishes(random: Random, story: RoleStory): WishesInput {
  const hours = random.pick([24, 28, 32, 36, 40]);
  const sometimes = <T>(value: T, probability: number) =>
    random.chance(probability) ? value : undefined;
  return wishesSchema.parse({
    payWish: sometimes(String(random.between(story.pay[0] - 100, story.pay[1] + 150)), 0.8),
    payWishHours: 36,
    hoursMin: Math.max(16, hours - 8),
    hoursMax: hours,
    maxDistanceKm: sometimes(random.pick([15, 25, 30, 40, 60]), 0.85),
    hybridDaysWish: sometimes(random.between(0, 3), 0.6),
    contractForms: random.chance(0.8) ? ["vast"] : random.some(["vast", "interim", "zzp"], 2),
    sectors: random.chance(0.4) ? random.some(story.sectors, 1) : [],
    taskAreas: random.chance(0.6) ? random.some(story.areas, 2) : [],
    roleIds: [story.roleId],
    archetype: sometimes(random.pick(["takesOver", "structures"]), 0.5),
    availableFrom: sometimes(new Date(today().getTime() + random.between(0, 80) * DAY_MS), 0.6),
  });
}

function monthsAgo(months: number, from: Date): Date {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months, 1));
}

function emailName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
}
