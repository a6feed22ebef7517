import { type Actor, recordedIdOf } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";

export type NewEvent = {
  verb: string;
  subject: [kind: string, id: string];
  vacatureId?: string;
  candidateId?: string;
  organisationId?: string;
  /** A code from a closed list, never free text. */
  reasonCode?: string;
};

/** Writes one line of what happened, within the change's transaction. Ids and codes only. */
export function recordEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  return recordEvents(tx, actor, [event]);
}

/** The same for many things that happened at once. */
export async function recordEvents(tx: Tx, actor: Actor, events: NewEvent[]): Promise<void> {
  const at = now();
  const actorId = recordedIdOf(actor);
  await tx.event.createMany({
    data: events.map(({ subject: [subjectKind, subjectId], ...rest }) => ({
      ...rest,
      at,
      subjectKind,
      subjectId,
      actorKind: actor.kind,
      actorId,
    })),
  });
}
