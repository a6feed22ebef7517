import { visibleTo } from "#app/features/applications/policy.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** More than anybody writes about one application; the newest are shown. */
const MOST = 200;
const MOST_WAITING = 20;

/** One message as both sides read it; `by` is a name, of the bureau when its writer is gone. */
type ShownMessage = {
  id: string;
  text: string;
  fromCandidate: boolean;
  sentAt: Date;
  by: string;
};

/** What was written about an application the actor may see, oldest first. */
export async function listMessages(actor: Actor, applicationId: string): Promise<ShownMessage[]> {
  const messages = await db().message.findMany({
    where: { application: { AND: [{ id: applicationId }, visibleTo(actor)] } },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      text: true,
      fromCandidate: true,
      sentAt: true,
      author: { select: { name: true } },
      application: { select: { candidate: { select: { name: true } } } },
    },
  });
  return messages.reverse().map(({ author, application, ...message }) => ({
    ...message,
    by: message.fromCandidate ? application.candidate.name : (author?.name ?? "Het bureau"),
  }));
}

/**
 * Applications whose last word is the candidate's, longest waiting first; `hasMore` when there are more
 * than are listed. For the bureau.
 */
export async function listUnanswered(actor: Actor) {
  if (!worksForBureau(actor)) throw new NotFound();
  const waiting = await db().$queryRaw<{ applicationId: string; sentAt: Date }[]>`
    SELECT * FROM (
      SELECT DISTINCT ON ("applicationId") "applicationId", "fromCandidate", "sentAt"
      FROM "Message" ORDER BY "applicationId", "sentAt" DESC, id DESC) AS last
    WHERE last."fromCandidate" ORDER BY "sentAt" LIMIT ${MOST_WAITING + 1}`;
  const applications = await db().application.findMany({
    where: { id: { in: waiting.map(({ applicationId }) => applicationId) } },
    select: {
      id: true,
      candidate: { select: { name: true } },
      vacature: { select: { title: true, organisation: { select: { name: true } } } },
    },
  });
  const byId = new Map(applications.map((application) => [application.id, application]));
  const rows = waiting.flatMap(({ applicationId, sentAt }) => {
    const application = byId.get(applicationId);
    return application ? [{ ...application, sentAt }] : [];
  });
  return { rows: rows.slice(0, MOST_WAITING), hasMore: waiting.length > MOST_WAITING };
}
