import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteDeleted } from "#app/platform/backup/deletion-list.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { removeFile } from "#app/platform/files.server.ts";
import { visibleTo } from "../policy.ts";

/**
 * Removes a CV from a profile, with its bytes. One that went along with an application stays with
 * that application. Throws `NotFound` for such a one and for another's.
 */
export async function removeCv(actor: Actor, { id }: { id: string }): Promise<void> {
  const storageKey = await transaction(async (tx) => {
    const file = await tx.storedFile.findFirst({
      where: { id, applicationId: null, candidateId: { not: null }, candidate: visibleTo(actor) },
      select: { storageKey: true, candidateId: true },
    });
    if (!file?.candidateId) throw new NotFound();
    const { candidateId } = file;
    await tx.storedFile.delete({ where: { id }, select: { id: true } });
    await noteDeleted(tx, [id]);
    await recordEvent(tx, actor, { verb: "remove-cv", subject: ["file", id], candidateId });
    return file.storageKey;
  });
  await removeFile(storageKey);
}
