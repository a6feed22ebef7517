import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `validFor` says how long the link works, in words ("1 uur"). */
export type ResetPasswordProps = {
  bureau: Bureau;
  name: string;
  resetUrl: string;
  validFor: string;
};

/** To whoever forgot a password. */
export function resetPassword({ bureau, name, resetUrl, validFor }: ResetPasswordProps): Email {
  return {
    subject: `Nieuw wachtwoord voor ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`De link werkt ${validFor}.`}
        title="Kies een nieuw wachtwoord"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Er is een nieuw wachtwoord gevraagd voor dit account. De link werkt {validFor} en maar één
          keer.
        </Paragraph>
        <Action href={resetUrl}>Kies een nieuw wachtwoord</Action>
        <Paragraph>Niet gevraagd? Dan blijft het oude wachtwoord gewoon werken.</Paragraph>
      </EmailLayout>
    ),
  };
}
