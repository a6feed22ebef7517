import { randomBytes } from "node:crypto";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused, RuleBroken } from "#app/platform/errors.ts";
import type { OrganisationStatus, Sector } from "#prisma/client/enums.ts";
import { contactColumns } from "./contacts/contact-columns.ts";
import { findLikelySame } from "./find-likely-same.server.ts";
import { organisationColumns } from "./organisation-columns.ts";
import { organisationSlug } from "./organisation-slug.ts";
import type { NewOrganisationInput } from "./schema.ts";

/** What a new one needs; the rest may be filled in later. */
export type AddedOrganisation = Partial<Omit<NewOrganisationInput, "status">> & {
  name: string;
  sector: Sector;
  status?: OrganisationStatus;
  invented?: boolean;
};

const ASK = "Kijk eerst of deze organisatie er al staat. Is het een andere, vink dat dan aan.";

/**
 * Adds an organisation the bureau works for, or may come to work for, with whom to call there if that was
 * filled in; it is the actor's own client. Throws `RuleBroken` while one that may be the same stands here
 * and nobody said that it is another. `invented` marks the demo world.
 */
export function addOrganisation(actor: Actor, input: AddedOrganisation): Promise<{ id: string }> {
  if (!worksForBureau(actor)) throw new Refused();
  const { name, status = "prospect", invented = false } = input;
  return transaction(async (tx) => {
    const isKnown = !input.isOther && (await findLikelySame(actor, input, tx)).length > 0;
    if (isKnown) throw new RuleBroken(ASK, "isOther");
    const organisation = await tx.organisation.create({
      data: {
        ...organisationColumns({ addressLine: "", about: "", ...input }),
        slug: organisationSlug(name, randomBytes(3).toString("hex")),
        status,
        invented,
        ownerId: accountIdOf(actor),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "add-organisation",
      subject: ["organisation", organisation.id],
      organisationId: organisation.id,
    });
    const contact = firstContact(input);
    if (contact) {
      const { id } = await tx.clientContact.create({
        data: { ...contact, organisationId: organisation.id },
        select: { id: true },
      });
      await recordEvent(tx, actor, {
        verb: "add-client-contact",
        subject: ["client-contact", id],
        organisationId: organisation.id,
      });
    }
    return organisation;
  });
}

function firstContact(input: AddedOrganisation) {
  if (!input.contactName) return null;
  return contactColumns({
    name: input.contactName,
    jobTitle: input.contactJobTitle ?? "",
    email: input.contactEmail,
    phone: input.contactPhone,
    note: "",
  });
}
