import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { requireReader } from "./policy.ts";

/** One enquiry for its page, with the mark of where it stands. Throws `NotFound`, for outsiders too. */
export async function findEnquiry(actor: Actor, id: string, tx: Tx = db()) {
  requireReader(actor);
  const found = await tx.enquiry.findUnique({
    where: { id },
    select: {
      id: true,
      subject: true,
      name: true,
      email: true,
      phone: true,
      organisation: true,
      wantedRole: true,
      text: true,
      status: true,
      accountId: true,
      sentAt: true,
      doneAt: true,
      account: { select: { name: true } },
      file: { select: { originalName: true, byteSize: true } },
    },
  });
  if (!found) throw new NotFound();
  return { ...found, seen: markOf({ status: found.status, accountId: found.accountId }) };
}

/** The attachment of an enquiry. Throws `NotFound`, for outsiders too. */
export async function findEnquiryFile(actor: Actor, id: string) {
  requireReader(actor);
  const file = await db().storedFile.findUnique({
    where: { enquiryId: id },
    select: { storageKey: true, originalName: true, contentType: true, byteSize: true },
  });
  if (!file) throw new NotFound();
  return file;
}
