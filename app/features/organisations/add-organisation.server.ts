import { randomBytes } from "node:crypto";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import type { Sector } from "#prisma/client/enums.ts";
import { organisationSlug } from "./organisation-slug.ts";

/** Adds an employer the bureau works for. `invented` marks the demo world. */
export function addOrganisation(
  actor: Actor,
  input: { name: string; sector: Sector; placeId?: string; about?: string; invented?: boolean },
): Promise<{ id: string }> {
  if (!worksForBureau(actor)) throw new Refused();
  return transaction(async (tx) => {
    const tail = randomBytes(3).toString("hex");
    const organisation = await tx.organisation.create({
      data: { ...input, slug: organisationSlug(input.name, tail) },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "add-organisation",
      subject: ["organisation", organisation.id],
      organisationId: organisation.id,
    });
    return organisation;
  });
}
