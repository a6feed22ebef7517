import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { removeFile } from "#app/platform/files.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { hashOfKey } from "./draft-key.server.ts";

/** Removes the draft of whoever holds `key`, with its CV. A key without a draft is no error. */
export async function wipeDraft(actor: Actor, { key }: { key: string }): Promise<void> {
  await removeDrafts(actor, { keyHash: hashOfKey(key) });
}

/** Removes every draft whose day is over, with its CV; resolves with their number. */
export function purgeDrafts(actor: Actor): Promise<number> {
  return removeDrafts(actor, { expiresAt: { lte: now() } });
}

async function removeDrafts(
  actor: Actor,
  where: Prisma.ApplicationDraftWhereInput,
): Promise<number> {
  const gone = await transaction(async (tx) => {
    const drafts = await tx.applicationDraft.findMany({
      where,
      select: { id: true, file: { select: { storageKey: true } } },
    });
    await tx.applicationDraft.deleteMany({ where: { id: { in: drafts.map(({ id }) => id) } } });
    await recordEvents(
      tx,
      actor,
      drafts.map(({ id }) => ({ verb: "wipe-draft", subject: ["draft", id] })),
    );
    return drafts;
  });
  for (const { file } of gone) if (file) await removeFile(file.storageKey);
  return gone.length;
}
