import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `validFor` says how long the link works, in words ("24 uur"). */
export type ConfirmNewAddressProps = {
  bureau: Bureau;
  name: string;
  confirmUrl: string;
  validFor: string;
};

/** To the address that somebody wants on the own account: is it yours? */
export function confirmNewAddress(props: ConfirmNewAddressProps): Email {
  const { bureau, name, confirmUrl, validFor } = props;
  return {
    subject: `Bevestig het nieuwe e-mailadres voor ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Daarna hoort dit adres bij het account."
        title="Bevestig het nieuwe e-mailadres"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Voor het account bij {bureau.name} is dit e-mailadres opgegeven. Klopt dat? Bevestig dan
          het adres. De link werkt {validFor}.
        </Paragraph>
        <Action href={confirmUrl}>Bevestig het adres</Action>
        <Paragraph>Niet zelf gedaan? Dan is er niets nodig en verandert er niets.</Paragraph>
      </EmailLayout>
    ),
  };
}
