import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `closesOn` is the day the vacature closes, in words; null when none is set. */
export type VacaturePublishedProps = {
  bureau: Bureau;
  contact: Contact;
  name: string;
  vacatureTitle: string;
  closesOn: string | null;
  vacatureUrl: string;
};

/** To the employer: the vacature is online. */
export function vacaturePublished(props: VacaturePublishedProps): Email {
  const { bureau, contact, name, vacatureTitle, closesOn, vacatureUrl } = props;
  return {
    subject: `Uw vacature staat online: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Vanaf nu kunnen kandidaten solliciteren."
        title="Uw vacature staat online"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          <strong>{vacatureTitle}</strong> staat online. Kandidaten kunnen nu solliciteren
          {closesOn ? `, tot en met ${closesOn}` : ""}. {contact.name} zoekt ook zelf en stelt
          passende mensen aan u voor.
        </Paragraph>
        <Action href={vacatureUrl}>Bekijk de vacature</Action>
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
