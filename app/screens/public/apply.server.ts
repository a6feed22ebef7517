import { PROMISED_DAYS } from "#app/features/applications/stage.ts";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { isOnline, wasPublic } from "#app/features/vacatures/policy.ts";
import { LINE_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";

/**
 * What the page to apply on a vacature needs: the vacature in short, who applies (`form`: "anonymous"
 * with a CV, "profile" for a candidate, "none" for others), an earlier application, the promised day.
 * Throws `NotFound` when the vacature was never online.
 */
export async function findApplyPage(actor: Actor, slug: string) {
  const vacature = await db().vacature.findFirst({
    where: { slug, ...wasPublic() },
    select: {
      id: true,
      slug: true,
      title: true,
      status: true,
      closesOn: true,
      placeId: true,
      ...LINE_SELECT,
      organisation: { select: { name: true } },
      consultant: { select: { name: true } },
    },
  });
  if (!vacature)
    throw new NotFound("Deze vacature bestaat niet. Misschien is de link niet volledig.");
  const { id, status, closesOn, placeId, organisation, consultant, ...shown } = vacature;
  const candidateId = actor.kind === "candidate" ? actor.candidateId : null;
  const [earlier, account] = await Promise.all([
    candidateId
      ? db().application.findUnique({
          where: { vacatureId_candidateId: { vacatureId: id, candidateId } },
          select: { id: true },
        })
      : null,
    db().account.findFirst({
      where: { id: accountIdOf(actor) ?? "" },
      select: { name: true, email: true },
    }),
  ]);
  return {
    ...shown,
    isOpen: isOnline({ status, closesOn }),
    place: findPlaceById(placeId)?.label ?? "",
    employer: organisation.name,
    consultant: consultant?.name ?? null,
    form: formFor(actor),
    account,
    earlierId: earlier?.id ?? null,
    answerBy: workingDaysAfter(today(), PROMISED_DAYS.received ?? 5),
  };
}

function formFor(actor: Actor): "anonymous" | "profile" | "none" {
  if (actor.kind === "anonymous") return "anonymous";
  return actor.kind === "candidate" && actor.candidateId ? "profile" : "none";
}
