import { formatDateTime } from "#app/ui/format-date.ts";
import type { OwnData } from "../exported-columns.ts";
import { OwnDataTable } from "./own-data-table.tsx";

/** Where a consultant wrote somebody down as a contact at a client. */
export function OwnClientContacts({ contacts }: { contacts: OwnData["clientContacts"] }) {
  return (
    <OwnDataTable
      title="Contactpersoon bij een werkgever"
      columns={["Werkgever", "Naam en functie", "Bereikbaar op", "Notitie", "Opgeschreven op"]}
      empty="Je staat bij geen werkgever als contactpersoon."
      rows={contacts.map(({ organisation, name, jobTitle, email, phone, note, createdAt }) => [
        organisation.name,
        [name, jobTitle].filter(Boolean).join(", "),
        [email, phone].filter(Boolean).join(", "),
        note,
        formatDateTime(createdAt),
      ])}
    />
  );
}
