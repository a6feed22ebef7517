type ContactCardProps = {
  contact: { name: string; jobTitle: string | null; phone: string | null; email: string };
  level?: 2 | 3;
};

/** A person at the bureau with the ways to reach them. */
export function ContactCard({ contact, level = 3 }: ContactCardProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="stack-tight">
      <Heading>{contact.name}</Heading>
      {contact.jobTitle ? <p className="soft">{contact.jobTitle}</p> : null}
      {contact.phone ? (
        <p>
          <a href={`tel:${contact.phone.replaceAll(" ", "")}`}>{contact.phone}</a>
        </p>
      ) : null}
      <p>
        <a href={`mailto:${contact.email}`}>{contact.email}</a>
      </p>
    </div>
  );
}
