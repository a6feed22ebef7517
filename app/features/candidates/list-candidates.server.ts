import { ROLES } from "#app/features/taxonomy/roles.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { CANDIDATE_FACTS_SELECT, candidateFacts } from "./candidate-facts.ts";

const PAGE = 30;

/** A page of candidates for the bureau, newest first; `words` looks in name, number, role and place. */
export async function listCandidates(
  actor: Actor,
  { words, page }: { words: string; page: number },
) {
  if (!worksForBureau(actor)) throw new Refused();
  const rows = await db().candidate.findMany({
    where: { AND: words.split(/\s+/).filter(Boolean).slice(0, 8).map(mentions) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: {
      ...CANDIDATE_FACTS_SELECT,
      _count: {
        select: { applications: { where: { stage: { notIn: ["rejected", "withdrawn"] } } } },
      },
    },
  });
  return {
    candidates: rows.slice(0, PAGE).map(({ _count, ...row }) => ({
      ...candidateFacts(row),
      applications: _count.applications,
    })),
    hasMore: rows.length > PAGE,
  };
}

function mentions(word: string): Prisma.CandidateWhereInput {
  const contains = { contains: word, mode: "insensitive" as const };
  const number = /^k?-?(\d{1,9})$/i.exec(word)?.[1];
  const lower = word.toLowerCase();
  const roleIds = ROLES.filter(({ label }) => label.toLowerCase().includes(lower)).map(
    ({ id }) => id,
  );
  return {
    OR: [
      { name: contains },
      { headline: contains },
      { place: { name: contains } },
      { experiences: { some: { title: contains } } },
      { roleIds: { hasSome: roleIds } },
      ...(number ? [{ number: Number(number) }] : []),
    ],
  };
}
