import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markAllChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findOrganisation, holdOrganisation } from "./find-organisation.server.ts";
import { ORGANISATION_FORM_LABELS, organisationColumns } from "./organisation-columns.ts";
import { requireClientKeeper } from "./policy.ts";
import type { OrganisationInput } from "./schema.ts";

/**
 * Rewrites what is kept of a client; its vacatures are found by the new name. Throws `NotFound`, and
 * `Overtaken` when a colleague was first.
 */
export function reviseOrganisation(
  actor: Actor,
  { id, seen, ...input }: OrganisationInput & { id: string },
): Promise<void> {
  requireClientKeeper(actor);
  return transaction(async (tx) => {
    await holdOrganisation(tx, id);
    const { values } = await findOrganisation(actor, id, tx);
    refuseOvertaken(seen, values, ORGANISATION_FORM_LABELS);
    await tx.organisation.update({
      where: { id },
      data: organisationColumns(input),
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "revise-organisation",
      subject: ["organisation", id],
      organisationId: id,
    });
    if (values.name === input.name && values.about === input.about) return;
    const vacatures = await tx.vacature.findMany({
      where: { organisationId: id },
      select: { id: true },
    });
    await markAllChanged(
      tx,
      "vacature",
      vacatures.map((vacature) => vacature.id),
    );
  });
}
