import { visibleTo as visibleCandidates } from "#app/features/candidates/policy.ts";
import { type Actor, type JudgingActor, judges } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { nameShared } from "./policy.ts";

const SELECT = {
  storageKey: true,
  originalName: true,
  contentType: true,
  byteSize: true,
  candidateId: true,
  application: { select: { vacatureId: true } },
} as const;

/** A kept file to send: whose it is, its key, the name to save it under, its type and size in bytes. */
type FoundFile = {
  candidateId: string;
  /** Of the application it went along with. */
  vacatureId: string | undefined;
  storageKey: string;
  originalName: string;
  contentType: string;
  byteSize: number;
};

/**
 * A file the actor may have: the bureau any, a candidate its own, an employer (or who holds the link to the
 * shortlist) the CV of somebody it said yes to and who lets it see the name. Throws the same `NotFound` for everything else.
 */
export async function findFile(actor: Actor, id: string): Promise<FoundFile> {
  const file = judges(actor)
    ? await findPresentedFile(actor, id)
    : await db().storedFile.findFirst({
        where: { id, candidateId: { not: null }, candidate: visibleCandidates(actor) },
        select: SELECT,
      });
  if (!file?.candidateId) throw new NotFound();
  const { candidateId, application, ...rest } = file;
  return { ...rest, candidateId, vacatureId: application?.vacatureId };
}

async function findPresentedFile(actor: JudgingActor, id: string) {
  const { organisationId } = actor;
  const shown =
    actor.kind === "clientContact" ? { entries: { some: { shortlistId: actor.shortlistId } } } : {};
  const file = await db().storedFile.findFirst({
    where: { id, application: { vacature: { organisationId }, ...shown } },
    select: { ...SELECT, applicationId: true },
  });
  if (!file?.applicationId || !file.application) return null;
  const { applicationId, ...found } = file;
  const shared = nameShared(file.application.vacatureId, now());
  const allowed = await db().application.count({ where: { AND: [{ id: applicationId }, shared] } });
  return allowed > 0 ? found : null;
}
