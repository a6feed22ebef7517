import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** Where one signs in and where one asks for a new password. */
export type ExistingAccountProps = {
  bureau: Bureau;
  name: string;
  signInUrl: string;
  resetUrl: string;
};

/** To the holder of an account: somebody wanted an account with this address. */
export function existingAccount({
  bureau,
  name,
  signInUrl,
  resetUrl,
}: ExistingAccountProps): Email {
  return {
    subject: `Er is al een account bij ${bureau.name}`,
    body: (
      <EmailLayout bureau={bureau} preview="Er is niets veranderd." title="Er is al een account">
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Iemand wilde dit e-mailadres voor een account gebruiken. Bij dit adres hoort al een
          account, dus er is niets veranderd.
        </Paragraph>
        <Action href={signInUrl}>Log in</Action>
        <Paragraph>
          Wachtwoord vergeten? Vraag een nieuw wachtwoord aan: <a href={resetUrl}>{resetUrl}</a>
        </Paragraph>
        <Paragraph>Niet zelf gedaan? Dan is er niets nodig.</Paragraph>
      </EmailLayout>
    ),
  };
}
