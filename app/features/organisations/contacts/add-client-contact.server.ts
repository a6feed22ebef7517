import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { holdOrganisation } from "../find-organisation.server.ts";
import { requireClientKeeper } from "../policy.ts";
import { contactColumns } from "./contact-columns.ts";
import type { ClientContactInput } from "./schema.ts";

/** Writes down whom to call at a client; no account comes of it. Throws `NotFound` for outsiders and unknown clients. */
export function addClientContact(
  actor: Actor,
  { organisationId, ...input }: ClientContactInput & { organisationId: string },
): Promise<{ id: string }> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdOrganisation(tx, organisationId);
    const { id } = await tx.clientContact.create({
      data: { ...contactColumns(input), organisationId },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "add-client-contact",
      subject: ["client-contact", id],
      organisationId,
    });
    return { id };
  });
}
