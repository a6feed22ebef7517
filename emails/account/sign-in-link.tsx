import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `validFor` says how long the link works, in words ("1 uur"). */
export type SignInLinkProps = {
  bureau: Bureau;
  name: string;
  signInUrl: string;
  validFor: string;
};

/** To a job seeker who asked to sign in without a password. */
export function signInLink({ bureau, name, signInUrl, validFor }: SignInLinkProps): Email {
  return {
    subject: `Inloggen bij ${bureau.name}`,
    body: (
      <EmailLayout bureau={bureau} preview={`De link werkt ${validFor}.`} title="Log in">
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Met deze link log je in zonder wachtwoord. De link werkt {validFor} en maar één keer.
        </Paragraph>
        <Action href={signInUrl}>Log in</Action>
        <Paragraph>Niet gevraagd? Dan hoef je niets te doen.</Paragraph>
      </EmailLayout>
    ),
  };
}
