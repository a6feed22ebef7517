import { matchView } from "#app/features/matching/match-view.ts";
import { matchScoreSchema } from "#app/features/matching/schema.ts";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { entryState } from "./entry-state.ts";
import { visibleTo } from "./policy.ts";
import { verdictReasonText } from "./verdict-reason.ts";

const DAYS_A_MONTH = 365.25 / 12;
const DAY_MS = 86_400_000;

/** What stands in an anonymous profile; names, contact data, employers, years and headline do not. */
const ANONYMOUS_SELECT = {
  number: true,
  educationLevel: true,
  place: { select: { province: true } },
  skills: {
    orderBy: [{ level: "desc" }, { skillId: "asc" }],
    select: { skillId: true, level: true },
  },
  experiences: {
    orderBy: { startsOn: "desc" },
    select: { title: true, roleId: true, startsOn: true, endsOn: true },
  },
  languages: { orderBy: { language: "asc" }, select: { language: true, cefr: true } },
} satisfies Prisma.CandidateSelect;

type AnonymousRow = Prisma.CandidateGetPayload<{ select: typeof ANONYMOUS_SELECT }>;

export type ShortlistForEmployer = Awaited<ReturnType<typeof findEmployerShortlist>>;

/**
 * A presented shortlist as its employer may read it: people by number, the frozen match in the
 * employer's words, and name, contact data and CV only of those with a yes who allowed it for this
 * vacature. `NotFound` for another's shortlist or one that is not presented.
 */
export async function findEmployerShortlist(actor: Actor, id: string) {
  const found = await db().shortlist.findFirst({
    where: { id, ...visibleTo(actor) },
    select: {
      id: true,
      presentedAt: true,
      vacature: { select: { id: true, title: true } },
      entries: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          score: true,
          verdict: true,
          verdictReason: true,
          verdictNote: true,
          application: {
            select: {
              id: true,
              stage: true,
              answerBy: true,
              candidate: { select: ANONYMOUS_SELECT },
            },
          },
        },
      },
    },
  });
  if (!found) throw new NotFound();
  const contacts = await findContacts(found.vacature.id, id);
  return {
    id: found.id,
    presentedAt: found.presentedAt,
    vacature: found.vacature,
    entries: found.entries.map(({ application, score, ...entry }) => ({
      id: entry.id,
      state: entryState(entry.verdict, application.stage),
      answerBy: application.answerBy,
      reason: entry.verdict && verdictReasonText(entry.verdict, entry.verdictReason ?? ""),
      note: entry.verdictNote,
      match: score === null ? null : matchView(matchScoreSchema.parse(score), "employer"),
      profile: anonymousProfile(application.candidate),
      contact: contacts.get(application.id) ?? null,
    })),
  };
}

/** Of the people with a yes who allow it, by application; read apart so that no other name is loaded. */
async function findContacts(vacatureId: string, shortlistId: string) {
  const allowed = await db().application.findMany({
    where: {
      vacatureId,
      stage: { in: ["interview", "offer", "placed"] },
      entries: { some: { shortlistId, verdict: "yes" } },
      candidate: {
        consents: {
          some: {
            vacatureId,
            purpose: "shareName",
            withdrawnAt: null,
            OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }],
          },
        },
      },
    },
    select: {
      id: true,
      files: { orderBy: { createdAt: "desc" }, take: 1, select: { id: true, originalName: true } },
      candidate: { select: { name: true, email: true, phone: true } },
    },
  });
  return new Map(
    allowed.map(({ id, files, candidate }) => [id, { ...candidate, cv: files[0] ?? null }]),
  );
}

function anonymousProfile(candidate: AnonymousRow) {
  return {
    number: candidate.number,
    province: candidate.place?.province ?? null,
    educationLevel: candidate.educationLevel,
    languages: candidate.languages,
    skills: candidate.skills.map(({ skillId, level }) => ({ name: skillLabel(skillId), level })),
    experiences: candidate.experiences.map(({ title, roleId, startsOn, endsOn }) => ({
      title: (roleId && findRole(roleId)?.label) || title,
      months: monthsBetween(startsOn, endsOn ?? now()),
    })),
  };
}

function monthsBetween(from: Date, to: Date): number {
  return Math.max(1, Math.round((to.getTime() - from.getTime()) / DAY_MS / DAYS_A_MONTH));
}
