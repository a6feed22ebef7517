import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** Which organisation it is; who registered stays in the portal. */
export type EmployerRegisteredProps = {
  bureau: Bureau;
  name: string;
  organisation: string;
  clientUrl: string;
};

/** To the consultants: an employer made an account by itself. */
export function employerRegistered({
  bureau,
  name,
  organisation,
  clientUrl,
}: EmployerRegisteredProps): Email {
  return {
    subject: `Nieuwe werkgever: ${organisation}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Deze werkgever is nog van niemand."
        title="Er is een nieuwe werkgever"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          <strong>{organisation}</strong> heeft zelf een account gemaakt en is nog van niemand. De
          werkgever staat op de dagpagina tot een collega hem op zich neemt.
        </Paragraph>
        <Action href={clientUrl}>Bekijk de werkgever</Action>
      </EmailLayout>
    ),
  };
}
