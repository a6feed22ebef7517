import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";
import { withReadyRows } from "./profile-form.ts";

/** A profile as its form shows it, with empty rows to type in. `NotFound` for another's. */
export async function findProfile(actor: Actor, candidateId: string, tx: Tx = db()) {
  const found = await tx.candidate.findFirst({
    where: { AND: [{ id: candidateId }, visibleTo(actor)] },
    select: {
      name: true,
      phone: true,
      headline: true,
      postcode: true,
      place: { select: { name: true } },
      educationLevel: true,
      skillsComplete: true,
      findable: true,
      experiences: {
        orderBy: [{ startsOn: { sort: "desc", nulls: "last" } }, { id: "asc" }],
        select: {
          title: true,
          employer: true,
          roleId: true,
          sector: true,
          startsOn: true,
          endsOn: true,
        },
      },
      educations: {
        orderBy: [{ year: "desc" }, { id: "asc" }],
        select: { level: true, name: true, year: true },
      },
      skills: {
        orderBy: [{ level: { sort: "desc", nulls: "last" } }, { skillId: "asc" }],
        select: { skillId: true, level: true },
      },
      languages: {
        orderBy: [{ cefr: "desc" }, { language: "asc" }],
        select: { language: true, cefr: true },
      },
    },
  });
  if (!found) throw new NotFound();
  const experiences = found.experiences.map((job) => ({
    title: job.title,
    employer: job.employer,
    roleId: job.roleId ?? "",
    sector: job.sector ?? "",
    startsOn: job.startsOn ? monthOf(job.startsOn) : "",
    endsOn: job.endsOn ? monthOf(job.endsOn) : "",
  }));
  const skills = found.skills.map(({ skillId, level }) => ({
    name: skillLabel(skillId),
    level: level === null ? "" : String(level),
  }));
  return {
    name: found.name,
    phone: found.phone,
    headline: found.headline,
    place: found.postcode ?? found.place?.name ?? "",
    educationLevel: found.educationLevel ?? undefined,
    skillsComplete: found.skillsComplete ? "ja" : "",
    findable: found.findable ? "ja" : "",
    ...withReadyRows({
      experiences,
      educations: found.educations.map(({ level, name, year }) => ({
        level: level ?? "",
        name,
        year: year === null ? "" : String(year),
      })),
      skills,
      languages: found.languages.map(({ language, cefr }) => ({ language, cefr: cefr ?? "" })),
    }),
  };
}

/** The CVs of a candidate, newest first, each with the application it went along with. */
export function listCvs(actor: Actor, candidateId: string) {
  return db().storedFile.findMany({
    where: { candidateId, candidate: visibleTo(actor) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: {
      id: true,
      originalName: true,
      createdAt: true,
      application: { select: { vacature: { select: { title: true } } } },
    },
  });
}

function monthOf(date: Date): string {
  return date.toISOString().slice(0, 7);
}
