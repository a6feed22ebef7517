import { findColleagues } from "#app/features/accounts/bureau-addresses.server.ts";
import type { ClientPerson } from "#app/features/organisations/components/contact-rows.tsx";
import { CONTACT_SELECT } from "#app/features/organisations/contacts/contact-columns.ts";
import { findLikelySame } from "#app/features/organisations/find-likely-same.server.ts";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import {
  ORGANISATION_STATUS_LABELS,
  readOrganisationStatus,
} from "#app/features/organisations/organisation-status.ts";
import { eventReason } from "#app/features/shortlists/event-reason.ts";
import { eventActor, eventText } from "#app/features/timeline/event-text.ts";
import { VIEW_VERBS } from "#app/features/timeline/record-views.server.ts";
import { VACATURE_FACTS_SELECT } from "#app/features/vacatures/vacature-facts.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";

/** The newest vacatures and lines; a client of years has more than a page should hold. */
const MAX_VACATURES = 100;
const MAX_EVENTS = 30;
const MAX_PEOPLE = 200;

/** All a consultant works with on one client: facts, people, vacatures and what happened, oldest line first. */
export async function findClientWorkspace(actor: Actor, id: string) {
  const { row: _, ...client } = await findOrganisation(actor, id);
  const { name, kvkNumber, email, website } = client.values;
  const people = await listPeople(id);
  const known = { name, kvkNumber, website, email: email || (people[0]?.email ?? "") };
  return {
    ...client,
    isOwn: client.ownerId === accountIdOf(actor),
    you: accountIdOf(actor),
    colleagues: await findColleagues(),
    people,
    same: await findLikelySame(actor, { ...known, exceptId: id }),
    vacatures: await db().vacature.findMany({
      where: { organisationId: id },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MAX_VACATURES,
      select: {
        ...VACATURE_FACTS_SELECT,
        status: true,
        contact: { select: { name: true } },
        consultant: { select: { name: true } },
      },
    }),
    events: await listEvents(id),
  };
}

/** Contact persons and members; whoever is both stands there once. */
async function listPeople(organisationId: string): Promise<ClientPerson[]> {
  const contacts = await db().clientContact.findMany({
    where: { organisationId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MAX_PEOPLE,
    select: { id: true, ...CONTACT_SELECT },
  });
  const members = await db().member.findMany({
    where: { organisationId, account: { disabledAt: null } },
    orderBy: { accountId: "asc" },
    take: MAX_PEOPLE,
    select: { account: { select: { id: true, name: true, email: true, emailVerified: true } } },
  });
  const access = new Map(members.map(({ account }) => [account.email, accessOf(account)]));
  const written = new Set(contacts.map(({ email }) => email));
  return [
    ...contacts.map(({ id, ...contact }) => ({
      ...contact,
      key: id,
      contactId: id,
      access: access.get(contact.email) ?? null,
    })),
    ...members
      .filter(({ account }) => !written.has(account.email))
      .map(({ account }) => ({
        key: account.id,
        contactId: null,
        name: account.name,
        email: account.email,
        jobTitle: "",
        phone: "",
        note: "",
        access: accessOf(account),
      })),
  ];
}

/** Whoever was invited proves the address by the mailed link. */
function accessOf({ emailVerified }: { emailVerified: boolean }): "open" | "invited" {
  return emailVerified ? "open" : "invited";
}

async function listEvents(organisationId: string) {
  const newest = await db().event.findMany({
    where: { organisationId, verb: { notIn: [...VIEW_VERBS] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: MAX_EVENTS,
    select: {
      id: true,
      at: true,
      verb: true,
      actorKind: true,
      actorId: true,
      reasonCode: true,
      vacatureId: true,
    },
  });
  const people = await db().account.findMany({
    where: { id: { in: newest.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const vacatures = await db().vacature.findMany({
    where: { id: { in: newest.flatMap(({ vacatureId }) => vacatureId ?? []) } },
    select: { id: true, title: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const titles = new Map(vacatures.map((vacature) => [vacature.id, vacature.title]));
  return newest.toReversed().map(({ id, at, verb, actorKind, actorId, ...event }) => ({
    id,
    at,
    text: eventText(verb),
    reason: reasonOf(verb, event.reasonCode) ?? titles.get(event.vacatureId ?? "") ?? null,
    who: names.get(actorId ?? "") ?? eventActor(actorKind),
  }));
}

function reasonOf(verb: string, code: string | null): string | null {
  if (verb !== "change-organisation-status") return eventReason(verb, code);
  const status = readOrganisationStatus(code);
  return status && ORGANISATION_STATUS_LABELS[status];
}
