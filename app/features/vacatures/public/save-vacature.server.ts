import { distanceKm } from "#app/features/places/distance.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { NotFound, Refused } from "#app/platform/errors.ts";
import { onlineNow, visibleTo } from "../policy.ts";

type Target = { slug: string };

/** Puts a vacature aside for the signed-in candidate; twice is once. `NotFound` when it is not online. */
export function saveVacature(actor: Actor, { slug }: Target): Promise<void> {
  const candidateId = ownIdOf(actor);
  return transaction(async (tx) => {
    const vacature = await tx.vacature.findFirst({
      where: { AND: [{ slug }, onlineNow(), visibleTo(actor)] },
      select: { id: true },
    });
    if (!vacature) throw new NotFound("Deze vacature staat niet meer online.");
    const { count } = await tx.savedVacature.createMany({
      data: { candidateId, vacatureId: vacature.id },
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recordEvent(tx, actor, {
      verb: "save-vacature",
      subject: ["vacature", vacature.id],
      vacatureId: vacature.id,
      candidateId,
    });
  });
}

/** Takes a vacature off the candidate's own list; one that is not on it is no error. */
export function unsaveVacature(actor: Actor, { slug }: Target): Promise<void> {
  const candidateId = ownIdOf(actor);
  return transaction(async (tx) => {
    const saved = await tx.savedVacature.findFirst({
      where: { candidateId, vacature: { slug } },
      select: { vacatureId: true },
    });
    if (!saved) return;
    const { vacatureId } = saved;
    await tx.savedVacature.delete({
      where: { candidateId_vacatureId: { candidateId, vacatureId } },
      select: { vacatureId: true },
    });
    await recordEvent(tx, actor, {
      verb: "unsave-vacature",
      subject: ["vacature", vacatureId],
      vacatureId,
      candidateId,
    });
  });
}

/** What a signed-in candidate has with one vacature, its distance in km too; null for everybody else. */
export async function findOwnTies(actor: Actor, { slug }: Target) {
  if (actor.kind !== "candidate" || !actor.candidateId) return null;
  const mine = { candidateId: actor.candidateId, vacature: { slug } };
  const place = { select: { lat: true, lon: true } };
  const [saved, application, vacature, candidate] = [
    await db().savedVacature.count({ where: mine }),
    await db().application.findFirst({ where: mine, select: { id: true } }),
    await db().vacature.findUnique({ where: { slug }, select: { place } }),
    await db().candidate.findUnique({ where: { id: actor.candidateId }, select: { place } }),
  ];
  return {
    isSaved: saved > 0,
    applicationId: application?.id ?? null,
    distanceKm: vacature && candidate?.place ? distanceKm(candidate.place, vacature.place) : null,
  };
}

function ownIdOf(actor: Actor): string {
  if (actor.kind !== "candidate" || !actor.candidateId) throw new Refused();
  return actor.candidateId;
}
