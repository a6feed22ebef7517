import { ROLES } from "#app/features/taxonomy/roles.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { CANDIDATE_FACTS_SELECT, candidateFacts } from "../candidate-facts.ts";
import { visibleTo } from "../policy.ts";

const PAGE = 30;
/** A Dutch number without its country code or leading zero. */
const PHONE_DIGITS = 9;

const SELECT = {
  ...CANDIDATE_FACTS_SELECT,
  email: true,
  phone: true,
  _count: {
    select: { applications: { where: { stage: { notIn: ["placed", "rejected", "withdrawn"] } } } },
  },
} satisfies Prisma.CandidateSelect;

/** These candidates as rows of the bureau's list, in the order of `ids`; who is gone is left out. */
export async function listCandidates(actor: Actor, ids: readonly string[]) {
  const rows = await db().candidate.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleTo(actor)] },
    select: SELECT,
  });
  const byId = new Map(rows.map((row) => [row.id, listRow(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Whom a telephone number or mail address belongs to, newest first: a number in any spelling (06-…, +31 6
 * …, 0031 …) by its last nine digits, an address whole or from its beginning. Null for other words.
 */
export async function listCandidatesByContact(
  actor: Actor,
  { words, page }: { words: string; page: number },
) {
  const digits = words.replace(/\D/g, "");
  const isPhone = /^[+\d][\d\s()./-]*$/.test(words.trim()) && digits.length >= 9;
  const isMail = /^[^\s@]+@\S*$/.test(words.trim());
  if (!isPhone && !isMail) return null;
  const ids = isPhone ? await findIdsByPhone(words) : null;
  const contact = ids
    ? { id: { in: ids } }
    : { email: { startsWith: words.trim(), mode: "insensitive" as const } };
  return pageOf(actor, contact, page);
}

/** Whose number this is, by its last nine digits in any spelling; nobody's when it has fewer. */
export async function findIdsByPhone(phone: string, tx: Tx = db()): Promise<string[]> {
  const lastDigits = phone.replace(/\D/g, "").slice(-PHONE_DIGITS);
  if (lastDigits.length < PHONE_DIGITS) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Candidate"
    WHERE right(regexp_replace(phone, '\\D', '', 'g'), ${PHONE_DIGITS}) = ${lastDigits}`;
  return rows.map(({ id }) => id);
}

/** A page of candidates, newest first; `words` looks in name, number, role and place, `awayToo` beyond who is available. */
export async function listCandidatesByName(
  actor: Actor,
  { words, page, awayToo }: { words: string; page: number; awayToo: boolean },
) {
  const available = awayToo || /^k?-?\d{1,9}$/i.test(words) ? {} : { status: "available" as const };
  return pageOf(
    actor,
    { ...available, AND: words.split(/\s+/).filter(Boolean).slice(0, 8).map(mentions) },
    page,
  );
}

async function pageOf(actor: Actor, wanted: Prisma.CandidateWhereInput, page: number) {
  const rows = await db().candidate.findMany({
    where: { AND: [wanted, visibleTo(actor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: SELECT,
  });
  return { candidates: rows.slice(0, PAGE).map(listRow), hasMore: rows.length > PAGE };
}

function listRow({
  _count,
  email,
  phone,
  ...row
}: Prisma.CandidateGetPayload<{ select: typeof SELECT }>) {
  return { ...candidateFacts(row), email, phone, applications: _count.applications };
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
