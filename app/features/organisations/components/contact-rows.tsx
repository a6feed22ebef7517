import { FactsLine } from "#app/ui/facts-line.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";

/** Somebody at a client: `contactId` where the bureau keeps them, `access` where they have an account or may open one. */
export type ClientPerson = {
  key: string;
  contactId: string | null;
  name: string;
  jobTitle: string;
  email: string;
  phone: string;
  note: string;
  access: "open" | "invited" | null;
};

/** The people at a client, those with an account among them. */
export function ContactRows({ people }: { people: ClientPerson[] }) {
  return (
    <Rows label="Contactpersonen">
      {people.map((person) => (
        <Row
          key={person.key}
          title={person.name}
          aside={<Access access={person.access} />}
          extra={<Links person={person} />}
        >
          <FactsLine plain facts={[person.jobTitle, person.phone, person.email]} />
          {person.note ? <p>{person.note}</p> : null}
        </Row>
      ))}
    </Rows>
  );
}

function Access({ access }: Pick<ClientPerson, "access">) {
  if (access === null) return null;
  if (access === "invited") return <StatusWord>uitgenodigd</StatusWord>;
  return <StatusWord tone="done">heeft een account</StatusWord>;
}

function Links({ person: { contactId, name, email, phone, access } }: { person: ClientPerson }) {
  const of = <span className="visually-hidden"> ({name})</span>;
  return (
    <p className="cluster link-line">
      {phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>Bel{of}</a> : null}
      {email ? <a href={`mailto:${email}`}>Mail{of}</a> : null}
      {contactId ? <a href={`/werk/contacten/${contactId}`}>Wijzig{of}</a> : null}
      {contactId && email && access === null ? (
        <a href={`/werk/contacten/${contactId}/uitnodigen`}>Nodig uit{of}</a>
      ) : null}
    </p>
  );
}
