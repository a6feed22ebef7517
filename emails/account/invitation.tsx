import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "../layout.tsx";

/** `forOrganisation` is the employer the account belongs to, null for a consultant. */
export type InvitationProps = {
  bureau: Bureau;
  contact: Contact;
  name: string;
  forOrganisation: string | null;
  setPasswordUrl: string;
  validFor: string;
};

/** To an employer or a consultant who got an account: choose a password. */
export function invitation(props: InvitationProps): Email {
  const { bureau, contact, name, forOrganisation, setPasswordUrl, validFor } = props;
  return {
    subject: `Uw account bij ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Kies een wachtwoord en u kunt beginnen."
        title="Uw account staat klaar"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          {contact.name} heeft een account voor u gemaakt bij {bureau.name}
          {forOrganisation ? `, namens ${forOrganisation}` : ""}. Kies een wachtwoord om in te
          loggen. De link werkt {validFor}.
        </Paragraph>
        <Action href={setPasswordUrl}>Kies een wachtwoord</Action>
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
