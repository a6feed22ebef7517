import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findOrganisation, holdOrganisation } from "./find-organisation.server.ts";
import { ORGANISATION_STATUS_LABELS } from "./organisation-status.ts";
import { requireClientKeeper } from "./policy.ts";
import type { OrganisationStatusInput } from "./schema.ts";

/**
 * Says how the bureau stands with an organisation; the reason is kept with not approaching it only.
 * Throws `NotFound`, and `Overtaken` when a colleague was first.
 */
export function changeOrganisationStatus(
  actor: Actor,
  { id, seen, status, reason }: OrganisationStatusInput & { id: string },
): Promise<void> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdOrganisation(tx, id);
    const { standing } = await findOrganisation(actor, id, tx);
    refuseOvertaken(seen, standing, { status: ORGANISATION_STATUS_LABELS });
    await tx.organisation.update({
      where: { id },
      data: { status, avoidReason: status === "avoided" ? reason : "" },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "change-organisation-status",
      subject: ["organisation", id],
      organisationId: id,
      reasonCode: status,
    });
  });
}
