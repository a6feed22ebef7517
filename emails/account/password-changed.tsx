import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

export type PasswordChangedProps = { bureau: Bureau; name: string; resetUrl: string };

/** To whoever changed the own password: it may have been somebody else. */
export function passwordChanged({ bureau, name, resetUrl }: PasswordChangedProps): Email {
  return {
    subject: `Nieuw wachtwoord bij ${bureau.name}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Het wachtwoord van dit account is veranderd."
        title="Het wachtwoord is veranderd"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Het wachtwoord van dit account is zojuist veranderd. Overal waar nog was ingelogd, is
          uitgelogd.
        </Paragraph>
        <Paragraph>
          Niet zelf gedaan? Kies dan meteen een nieuw wachtwoord en bel ons op {bureau.phone}.
        </Paragraph>
        <Action href={resetUrl}>Kies een nieuw wachtwoord</Action>
      </EmailLayout>
    ),
  };
}
