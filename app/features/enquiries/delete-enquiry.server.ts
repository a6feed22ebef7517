import { recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteDeleted } from "#app/platform/backup/deletion-list.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { removeFile } from "#app/platform/files.server.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { findEnquiry } from "./find-enquiry.server.ts";
import { requireReader } from "./policy.ts";

/**
 * Deletes an enquiry, its attachment and its confirmation, when the person asks for it. For the bureau;
 * throws `NotFound`, and `Conflict` when a colleague changed it meanwhile.
 */
export async function deleteEnquiry(
  actor: Actor,
  { id, seen }: { id: string; seen?: string },
): Promise<void> {
  requireReader(actor);
  const keys = await transaction(async (tx) => {
    const { status, accountId, email } = await findEnquiry(actor, id, tx);
    refuseStale(seen, { status, accountId });
    const storageKeys = await dropEnquiries(tx, actor, { id });
    if (storageKeys === null) throw new NotFound();
    await tx.mailMessage.deleteMany({ where: { template: "enquiry-received", to: email } });
    return storageKeys;
  });
  for (const key of keys) await removeFile(key);
}

/**
 * Deletes what was asked before these moments: `doneBefore` of what was done, `sentBefore` of everything.
 * Resolves with the number.
 */
export async function endEnquiries(
  actor: Actor,
  { doneBefore, sentBefore }: { doneBefore: Date; sentBefore: Date },
): Promise<number> {
  const over = { OR: [{ doneAt: { lt: doneBefore } }, { sentAt: { lt: sentBefore } }] };
  let count = 0;
  const keys = await transaction(async (tx) => {
    count = await tx.enquiry.count({ where: over });
    return (await dropEnquiries(tx, actor, over)) ?? [];
  });
  for (const key of keys) await removeFile(key);
  return count;
}

/** Within a transaction; resolves with the keys of their files, whose bytes are the caller's to remove, or null for none. */
export async function dropEnquiries(
  tx: Tx,
  actor: Actor,
  where: Prisma.EnquiryWhereInput,
): Promise<string[] | null> {
  const rows = await tx.enquiry.findMany({
    where,
    select: { id: true, file: { select: { storageKey: true } } },
  });
  if (rows.length === 0) return null;
  const ids = rows.map(({ id }) => id);
  await tx.enquiry.deleteMany({ where: { id: { in: ids } } });
  await noteDeleted(tx, ids);
  await recordEvents(
    tx,
    actor,
    ids.map((id) => ({ verb: "delete-enquiry", subject: ["enquiry", id] })),
  );
  return rows.flatMap(({ file }) => (file ? [file.storageKey] : []));
}
