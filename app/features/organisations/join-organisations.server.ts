/**
 * Two organisations that turn out to be one: the other's members, contacts, vacatures, answers about
 * culture and events become the kept one's, what was left blank is filled from it, and it is gone. All
 * of it or nothing; only a person does this.
 */
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markAllChanged } from "#app/platform/changes.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { findJoinable } from "./find-joinable.server.ts";
import { holdOrganisation } from "./find-organisation.server.ts";
import { ORGANISATION_SELECT } from "./organisation-columns.ts";
import { requireClientKeeper } from "./policy.ts";

const SELECT = {
  ...ORGANISATION_SELECT,
  status: true,
  avoidReason: true,
  ownerId: true,
} satisfies Prisma.OrganisationSelect;

type Row = Prisma.OrganisationGetPayload<{ select: typeof SELECT }>;

/**
 * Puts `otherId` into `id`. Throws `NotFound` for outsiders and an unknown `id`, `RuleBroken` for an
 * other that is not there, `Conflict` when either changed since it was seen.
 */
export function joinOrganisations(
  actor: Actor,
  { id, otherId, seen }: { id: string; otherId: string; seen?: string },
): Promise<void> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    const { other, kept } = await findJoinable(actor, { id, otherId }, tx);
    if (!other) throw new RuleBroken("Deze organisatie is er niet meer.", "otherId");
    for (const one of [kept.id, other.id].toSorted()) await holdOrganisation(tx, one);
    refuseStale(seen, await withoutMark(findJoinable(actor, { id, otherId }, tx)));
    await movePeople(tx, id, otherId);
    const moved = await moveWork(tx, id, otherId);
    await fillBlanks(tx, id, otherId);
    await tx.organisation.delete({ where: { id: otherId }, select: { id: true } });
    await recordEvent(tx, actor, {
      verb: "join-organisations",
      subject: ["organisation", id],
      organisationId: id,
    });
    await markAllChanged(tx, "vacature", moved);
  });
}

async function withoutMark(found: ReturnType<typeof findJoinable>) {
  const { kept, other } = await found;
  return { kept, other };
}

/** Whoever is with both stays once, with the answers given at the kept one. */
async function movePeople(tx: Tx, id: string, otherId: string): Promise<void> {
  const members = await tx.member.findMany({
    where: { organisationId: id },
    select: { accountId: true },
  });
  const answered = await tx.cultureResponse.findMany({
    where: { organisationId: id },
    select: { accountId: true },
  });
  const both = (rows: { accountId: string | null }[]) => ({
    organisationId: otherId,
    accountId: { in: rows.flatMap(({ accountId }) => accountId ?? []) },
  });
  await tx.member.deleteMany({ where: both(members) });
  await tx.cultureResponse.deleteMany({ where: both(answered) });
  const move = { where: { organisationId: otherId }, data: { organisationId: id } };
  await tx.member.updateMany(move);
  await tx.cultureResponse.updateMany(move);
  await tx.clientContact.updateMany(move);
  await tx.accountRequest.updateMany(move);
}

/** Resolves with the ids of the vacatures that moved. */
async function moveWork(tx: Tx, id: string, otherId: string): Promise<string[]> {
  const move = { where: { organisationId: otherId }, data: { organisationId: id } };
  const vacatures = await tx.vacature.findMany({
    where: { organisationId: otherId },
    select: { id: true },
  });
  await tx.vacature.updateMany(move);
  await tx.event.updateMany(move);
  return vacatures.map((vacature) => vacature.id);
}

async function fillBlanks(tx: Tx, id: string, otherId: string): Promise<void> {
  const [kept, other] = [await readRow(tx, id), await readRow(tx, otherId)];
  const hasFee = kept.feeBasisPoints !== null || kept.feeCents !== null;
  const hasAddress = kept.placeId !== null || kept.addressLine !== "";
  const fees = hasFee ? kept : other;
  const address = hasAddress ? kept : other;
  const standing = kept.status === "prospect" ? other : kept;
  await tx.organisation.update({
    where: { id },
    data: {
      kvkNumber: kept.kvkNumber ?? other.kvkNumber,
      phone: kept.phone || other.phone,
      email: kept.email || other.email,
      website: kept.website || other.website,
      about: kept.about || other.about,
      placeId: address.placeId,
      addressLine: address.addressLine,
      feeBasisPoints: fees.feeBasisPoints,
      feeCents: fees.feeCents,
      guaranteeMonths: kept.guaranteeMonths ?? other.guaranteeMonths,
      status: standing.status,
      avoidReason: standing.avoidReason,
      ownerId: kept.ownerId ?? other.ownerId,
    },
    select: { id: true },
  });
}

function readRow(tx: Tx, id: string): Promise<Row> {
  return tx.organisation.findUniqueOrThrow({ where: { id }, select: SELECT });
}
