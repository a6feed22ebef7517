import { randomUUID } from "node:crypto";
import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { changeOrganisationStatus } from "#app/features/organisations/change-organisation-status.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { removeClientContact } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { reviseClientContact } from "#app/features/organisations/contacts/revise-client-contact.server.ts";
import {
  handOverAllOrganisations,
  handOverOrganisation,
} from "#app/features/organisations/hand-over-organisation.server.ts";
import { joinOrganisations } from "#app/features/organisations/join-organisations.server.ts";
import { reviseOrganisation } from "#app/features/organisations/revise-organisation.server.ts";
import { contactInput, organisationInput } from "../../support/builders.ts";
import { BUREAU, row, type VerbRow } from "./verb-row.ts";
import type { VerbWorld } from "./verb-world.ts";

const word = (): string => randomUUID();

const aClient = (w: VerbWorld) =>
  addOrganisation(w.consultant, { name: word(), sector: "dienstverlening" });

async function aContact(w: VerbWorld) {
  const { id: organisationId } = await aClient(w);
  return addClientContact(w.consultant, { organisationId, ...contactInput() });
}

/** A client and a colleague who gets it. */
async function handOver(w: VerbWorld) {
  const [{ id }, colleague] = [await aClient(w), await w.colleague()];
  return { id, ownerId: colleague.id };
}

/** What a consultant does with clients and the people there. */
export const CLIENT_VERBS: Record<string, VerbRow> = {
  addOrganisation: row(BUREAU, word, (actor, name) =>
    addOrganisation(actor, { name, sector: "dienstverlening", contactName: "Els Bakker" }),
  ),
  reviseOrganisation: row(BUREAU, aClient, (actor, { id }) =>
    reviseOrganisation(actor, { id, ...organisationInput({ kvkNumber: "12345678" }) }),
  ),
  changeOrganisationStatus: row(BUREAU, aClient, (actor, { id }) =>
    changeOrganisationStatus(actor, { id, status: "avoided", reason: "Betaalt nooit" }),
  ),
  handOverOrganisation: row(BUREAU, handOver, (actor, input) => handOverOrganisation(actor, input)),
  handOverAllOrganisations: row(
    BUREAU,
    async (w) => {
      const [{ id, ownerId: fromId }, { id: ownerId }] = [await handOver(w), await w.colleague()];
      await handOverOrganisation(w.consultant, { id, ownerId: fromId });
      return { fromId, ownerId };
    },
    (actor, input) => handOverAllOrganisations(actor, input),
  ),
  joinOrganisations: row(
    BUREAU,
    async (w) => ({ id: (await aClient(w)).id, otherId: (await aClient(w)).id }),
    (actor, input) => joinOrganisations(actor, input),
  ),
  addClientContact: row(BUREAU, aClient, (actor, { id: organisationId }) =>
    addClientContact(actor, { organisationId, ...contactInput() }),
  ),
  reviseClientContact: row(BUREAU, aContact, (actor, { id }) =>
    reviseClientContact(actor, { id, ...contactInput({ note: "Belt liever dan dat zij mailt." }) }),
  ),
  removeClientContact: row(BUREAU, aContact, (actor, { id }) => removeClientContact(actor, { id })),
};
