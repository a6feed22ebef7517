import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { changeOrganisationStatus } from "#app/features/organisations/change-organisation-status.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { handOverOrganisation } from "#app/features/organisations/hand-over-organisation.server.ts";
import { system } from "#app/platform/actor.ts";
import type { Bureau } from "./bureau.ts";
import { CLIENT_CONTACTS, PROSPECTS } from "./people.data.ts";
import type { Employer } from "./told.ts";

const SEED = system("seed");

/** Whose each client is, whom the bureau calls there, and organisations that have no account. */
export async function meetClients(employers: Employer[], { consultants }: Bureau): Promise<void> {
  const ownerOf = (at: number) => consultants[at % consultants.length]?.accountId ?? "";
  for (const [at, { id }] of employers.entries())
    await handOverOrganisation(SEED, { id, ownerId: ownerOf(at) });
  for (const { at, phone, note, ...contact } of CLIENT_CONTACTS)
    await addClientContact(SEED, {
      ...contact,
      organisationId: employers[at]?.id ?? "",
      phone,
      note: note ?? "",
    });
  for (const [at, { place, status, reason, contact, ...prospect }] of PROSPECTS.entries()) {
    const { id } = await addOrganisation(SEED, {
      ...prospect,
      place: { placeId: place, postcode: null },
      contactName: contact.name,
      contactJobTitle: contact.jobTitle,
      contactPhone: contact.phone,
      invented: true,
    });
    await handOverOrganisation(SEED, { id, ownerId: ownerOf(at) });
    await changeOrganisationStatus(SEED, { id, status, reason });
  }
}
