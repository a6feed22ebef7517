import { Action, type Bureau, type Email, EmailLayout, Paragraph, Quote } from "./layout.tsx";

/** `reason` is what the candidate wrote, null when nothing was. */
export type ApplicationWithdrawnProps = {
  bureau: Bureau;
  consultantName: string;
  candidateName: string;
  vacatureTitle: string;
  reason: string | null;
  applicationUrl: string;
};

/** To the consultant: a candidate withdrew. */
export function applicationWithdrawn(props: ApplicationWithdrawnProps): Email {
  const { bureau, consultantName, candidateName, vacatureTitle, reason, applicationUrl } = props;
  return {
    subject: `Ingetrokken: ${candidateName} op ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`${candidateName} gaat niet verder.`}
        title="Sollicitatie ingetrokken"
      >
        <Paragraph>Dag {consultantName},</Paragraph>
        <Paragraph>
          <strong>{candidateName}</strong> heeft de sollicitatie op <strong>{vacatureTitle}</strong>{" "}
          ingetrokken
          {reason ? ", met deze reden:" : ", zonder reden te geven."}
        </Paragraph>
        {reason ? <Quote>{reason}</Quote> : null}
        <Action href={applicationUrl}>Open de sollicitatie</Action>
      </EmailLayout>
    ),
  };
}
