import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `validFor` says how long the link works, in words ("24 uur"). */
export type VerifyAddressProps = {
  bureau: Bureau;
  name: string;
  verifyUrl: string;
  validFor: string;
};

/** To whoever signed up: is this address yours? */
export function verifyAddress({ bureau, name, verifyUrl, validFor }: VerifyAddressProps): Email {
  return {
    subject: `Bevestig het e-mailadres voor ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Met één klik is het account klaar."
        title="Bevestig het e-mailadres"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Met dit adres is een account gemaakt bij {bureau.name}. Klopt dat? Bevestig dan het adres.
          De link werkt {validFor}.
        </Paragraph>
        <Action href={verifyUrl}>Bevestig het adres</Action>
        <Paragraph>
          Niet zelf gedaan? Dan is er niets nodig. Zonder bevestiging kan niemand het account
          gebruiken.
        </Paragraph>
      </EmailLayout>
    ),
  };
}
