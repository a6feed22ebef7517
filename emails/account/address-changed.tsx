import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

export type AddressChangedProps = { bureau: Bureau; name: string; contactUrl: string };

/** To the address that an account had until now: it may have been somebody else. */
export function addressChanged({ bureau, name, contactUrl }: AddressChangedProps): Email {
  return {
    subject: `Ander e-mailadres bij ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Bij dit account hoort nu een ander e-mailadres."
        title="Het e-mailadres is veranderd"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Bij dit account hoort sinds zojuist een ander e-mailadres. Naar dit adres sturen wij geen
          mail meer.
        </Paragraph>
        <Paragraph>Niet zelf gedaan? Bel ons dan meteen op {bureau.phone}.</Paragraph>
        <Action href={contactUrl}>Zo zijn wij te bereiken</Action>
      </EmailLayout>
    ),
  };
}
