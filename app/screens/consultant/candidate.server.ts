import { isLive } from "#app/features/applications/stage.ts";
import { findBroughtIn } from "#app/features/candidates/brought-in/find-brought-in.server.ts";
import {
  CANDIDATE_FACTS_SELECT,
  candidateFacts,
} from "#app/features/candidates/candidate-facts.ts";
import { cultureProfile } from "#app/features/culture/culture-profile.ts";
import { cultureExtremes } from "#app/features/culture/culture-rows.ts";
import { cultureChoicesSchema } from "#app/features/culture/schema.ts";
import { rankVacatures } from "#app/features/matching/pool/rank-vacatures.server.ts";
import { matchFigures } from "#app/features/matching/score/match-view.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

const BEST_VACATURES = 10;

const SELECT = {
  ...CANDIDATE_FACTS_SELECT,
  email: true,
  phone: true,
  educationLevel: true,
  sectors: true,
  taskAreas: true,
  archetype: true,
  skillsComplete: true,
  statusReason: true,
  createdAt: true,
  skills: {
    orderBy: [{ level: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true, evidence: true },
  },
  experiences: {
    orderBy: { startsOn: { sort: "desc", nulls: "last" } },
    select: { id: true, title: true, employer: true, roleId: true, startsOn: true, endsOn: true },
  },
  languages: { orderBy: { language: "asc" }, select: { language: true, cefr: true } },
  files: {
    orderBy: { createdAt: "desc" },
    take: 5,
    select: { id: true, originalName: true, createdAt: true },
  },
  cultureResponses: { take: 1, select: { choices: true, completedAt: true } },
  applications: {
    orderBy: { createdAt: "desc" },
    take: 50,
    select: {
      id: true,
      stage: true,
      answerBy: true,
      vacature: { select: { id: true, title: true, organisation: { select: { name: true } } } },
    },
  },
} satisfies Prisma.CandidateSelect;

/** All a consultant works with on one candidate, with the best vacatures computed now. */
export async function findCandidateWorkspace(actor: Actor, id: string) {
  if (!worksForBureau(actor)) throw new NotFound();
  const found = await db().candidate.findFirst({ where: { id }, select: SELECT });
  if (!found) throw new NotFound();
  const { skills, experiences, cultureResponses, applications, files, ...rest } = found;
  const { email, phone, educationLevel, languages, sectors, taskAreas, archetype, ...facts } = rest;
  const culture = cultureResponses[0];
  return {
    candidate: candidateFacts(facts),
    email,
    phone,
    educationLevel,
    languages,
    sectors,
    taskAreas,
    archetype,
    skills: skills.map(({ skillId, ...skill }) => ({ name: skillLabel(skillId), ...skill })),
    experiences: experiences.map(({ roleId, ...job }) => ({
      ...job,
      role: roleId ? (findRole(roleId)?.label ?? null) : null,
    })),
    culture: culture
      ? cultureExtremes(cultureProfile(cultureChoicesSchema.parse(culture.choices)), "candidate")
      : null,
    cultureDone: Boolean(culture?.completedAt),
    applications,
    files,
    inProcedure: applications.some(({ stage }) => isLive(stage)),
    statusReason: found.statusReason,
    broughtIn: await findBroughtIn(actor, id),
    ...(await listBestVacatures(actor, id)),
    isUnknown: isUnknown(found),
  };
}

/** Whether nothing is told that a vacature could be held against. */
function isUnknown(found: Prisma.CandidateGetPayload<{ select: typeof SELECT }>): boolean {
  const { skills, experiences, languages, cultureResponses, educationLevel } = found;
  const { payWishCents, hoursMin, hoursMax, maxDistanceKm, hybridDaysWish, archetype } = found;
  const { contractForms, roleIds, sectors, taskAreas, availableFrom } = found;
  const lists = [skills, experiences, languages, cultureResponses, contractForms, roleIds, sectors];
  const answers = [educationLevel, payWishCents, hoursMin, hoursMax, maxDistanceKm, archetype];
  return (
    [...lists, taskAreas].every((list) => list.length === 0) &&
    [...answers, hybridDaysWish, availableFrom].every((answer) => answer === null)
  );
}

/** What the person asked for and what is like it, best first; nothing where too little is told to judge. */
async function listBestVacatures(actor: Actor, candidateId: string) {
  const sizes = { wanted: BEST_VACATURES, near: BEST_VACATURES };
  const { best, toldTooLittle } = await rankVacatures(actor, candidateId, sizes);
  if (toldTooLittle) return { best: [], toldTooLittle };
  const scores = [...best.wanted, ...best.near].slice(0, BEST_VACATURES);
  const rows = await db().vacature.findMany({
    where: { id: { in: scores.map(({ vacatureId }) => vacatureId) } },
    select: VACATURE_FACTS_SELECT,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = scores.flatMap((score) => {
    const vacature = byId.get(score.vacatureId);
    return vacature ? [{ vacature, match: matchFigures(score) }] : [];
  });
  return { best: shown, toldTooLittle };
}
