import { type Actor, accountIdOf } from "#app/platform/actor.ts";
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
export async function recordEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  const {
    subject: [subjectKind, subjectId],
    ...rest
  } = event;
  await tx.event.create({
    data: {
      ...rest,
      subjectKind,
      subjectId,
      actorKind: actor.kind,
      actorId: actor.kind === "system" ? actor.name : accountIdOf(actor),
    },
    select: { id: true },
  });
}
