import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import type { VerbWorld } from "./verb-world.ts";

/** Jobs that only carry mails, which are seen themselves, and one that waits for all who ask it. */
const CARRIERS = ["send-mail", "send-sign-in-mail", "keep-deletions"];

/**
 * What `work` leaves beside its change, as sorted lines, each once: events with what they are about and
 * why, mails and to whom, marks for those who follow, and jobs.
 */
export async function footprintOf(
  world: VerbWorld,
  actor: Actor,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const before = await everything();
  await work();
  const after = await everything();
  const events = after.events.filter(({ id }) => !before.eventIds.has(id));
  const mails = after.mails.filter(({ id }) => !before.mailIds.has(id));
  const names = new Map([
    ...Object.values(world.actors).flatMap((one) =>
      "email" in one ? [[String(one.email), one.kind] as const] : [],
    ),
  ]);
  const lines = [
    ...events.map((event) => {
      const about = (["vacatureId", "candidateId", "organisationId"] as const).filter(
        (key) => event[key] !== null,
      );
      const isOwn = event.actorKind === actor.kind && event.actorId === accountIdOf(actor);
      const by = isOwn ? "" : " by another";
      return [`event ${event.verb} ${event.subjectKind}${by}`, event.reasonCode, ...about]
        .filter(Boolean)
        .join(", ");
    }),
    ...mails.map(
      ({ template, to, candidateId }) =>
        `mail ${template} to ${names.get(to) ?? "somebody"}${candidateId ? " about a candidate" : ""}`,
    ),
    ...after.marks
      .filter(({ kind, id, version }) => before.versions.get(`${kind} ${id}`) !== version)
      .map(({ kind }) => `mark ${kind}`),
    ...after.jobs.filter(({ id }) => !before.jobIds.has(id)).map(({ name }) => `job ${name}`),
  ];
  return [...new Set(lines)].toSorted();
}

async function everything() {
  const [events, mails, marks, jobs] = await Promise.all([
    db().event.findMany(),
    db().mailMessage.findMany({
      select: { id: true, template: true, to: true, candidateId: true },
    }),
    db().change.findMany({ select: { kind: true, id: true, version: true } }),
    db().$queryRaw<{ id: string; name: string }[]>`
      SELECT id::text AS id, name FROM pgboss.job WHERE NOT name = ANY (${CARRIERS})`,
  ]);
  return {
    events,
    mails,
    marks,
    jobs,
    eventIds: new Set(events.map(({ id }) => id)),
    mailIds: new Set(mails.map(({ id }) => id)),
    versions: new Map(marks.map(({ kind, id, version }) => [`${kind} ${id}`, version])),
    jobIds: new Set(jobs.map(({ id }) => id)),
  };
}
