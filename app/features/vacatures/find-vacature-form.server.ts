import { findPlace } from "#app/features/places/place-names.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { changeableBy } from "./policy.ts";
import { withEmptyLanguages, withEmptySkills } from "./vacature-form-rows.ts";

const SELECT = {
  title: true,
  roleId: true,
  summary: true,
  tasks: true,
  offer: true,
  sector: true,
  salaryMinCents: true,
  salaryMaxCents: true,
  salaryHours: true,
  hoursMin: true,
  hoursMax: true,
  contractForms: true,
  placeId: true,
  postcode: true,
  place: { select: { name: true } },
  hybridDays: true,
  educationLevel: true,
  educationHard: true,
  experienceYears: true,
  taskAreas: true,
  archetype: true,
  startsOn: true,
  closesOn: true,
  skills: {
    orderBy: [{ must: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true, must: true },
  },
  languages: {
    orderBy: [{ must: "desc" }, { language: "asc" }],
    select: { language: true, cefr: true, must: true },
  },
  intakes: { take: 1, select: { reason: true, priorities: true } },
} satisfies Prisma.VacatureSelect;

type Stored = Prisma.VacatureGetPayload<{ select: typeof SELECT }>;

/** A vacature the actor may change, as its form shows it. `NotFound` for any other. */
export async function findVacatureForm(actor: Actor, id: string) {
  const found = await db().vacature.findFirst({
    where: { id, ...changeableBy(actor) },
    select: SELECT,
  });
  if (!found) throw new NotFound();
  return { title: found.title, values: formValues(found) };
}

function formValues(stored: Stored) {
  const intake = stored.intakes[0];
  return {
    title: stored.title,
    roleId: stored.roleId,
    summary: stored.summary,
    tasks: stored.tasks.join("\n"),
    offer: stored.offer.join("\n"),
    sector: stored.sector,
    salaryMin: euros(stored.salaryMinCents),
    salaryMax: euros(stored.salaryMaxCents),
    salaryHours: String(stored.salaryHours),
    hoursMin: String(stored.hoursMin),
    hoursMax: String(stored.hoursMax),
    contractForms: stored.contractForms,
    place: stored.postcode ?? placeText(stored.placeId, stored.place.name),
    hybridDays: String(stored.hybridDays),
    educationLevel: stored.educationLevel,
    educationHard: yes(stored.educationHard),
    experienceYears: stored.experienceYears === null ? null : String(stored.experienceYears),
    skills: withEmptySkills(
      stored.skills.map(({ skillId, level, must }) => ({
        name: skillLabel(skillId),
        level: String(level),
        must: yes(must),
      })),
    ),
    languages: withEmptyLanguages(
      stored.languages.map(({ language, cefr, must }) => ({ language, cefr, must: yes(must) })),
    ),
    taskAreas: stored.taskAreas,
    archetype: stored.archetype,
    startsOn: stored.startsOn && isoDate(stored.startsOn),
    closesOn: stored.closesOn && isoDate(stored.closesOn),
    reason: intake?.reason ?? "",
    priorities: (intake?.priorities ?? []).join("\n"),
  };
}

/** The name, or the id where the name alone means another place ("Bergen"). */
function placeText(placeId: string, name: string): string {
  return findPlace(name)?.id === placeId ? name : placeId;
}

function euros(cents: number): string {
  return String(cents / 100).replace(".", ",");
}

function yes(ticked: boolean): string {
  return ticked ? "ja" : "";
}

function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
