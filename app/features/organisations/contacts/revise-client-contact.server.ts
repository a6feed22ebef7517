import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { requireClientKeeper } from "../policy.ts";
import { contactColumns } from "./contact-columns.ts";
import { findClientContact, holdClientContact } from "./find-client-contact.server.ts";
import type { ClientContactInput } from "./schema.ts";

/** Rewrites what is kept of somebody at a client. Throws `NotFound`, and `Overtaken` when a colleague was first. */
export function reviseClientContact(
  actor: Actor,
  { id, seen, ...input }: ClientContactInput & { id: string },
): Promise<{ organisationId: string }> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdClientContact(tx, id);
    const { organisationId, values } = await findClientContact(actor, id, tx);
    refuseOvertaken(seen, values);
    await tx.clientContact.update({
      where: { id },
      data: contactColumns(input),
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "revise-client-contact",
      subject: ["client-contact", id],
      organisationId,
    });
    return { organisationId };
  });
}
