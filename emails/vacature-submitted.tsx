import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

/** `pay` is the range in words ("€ 2.900 – 3.400 bij 36 uur"). */
export type VacatureSubmittedProps = {
  bureau: Bureau;
  consultantName: string;
  organisationName: string;
  vacatureTitle: string;
  pay: string;
  vacatureUrl: string;
};

/** To the consultant: an employer submitted a vacature. */
export function vacatureSubmitted(props: VacatureSubmittedProps): Email {
  const { bureau, consultantName, organisationName, vacatureTitle, pay, vacatureUrl } = props;
  return {
    subject: `Nieuwe vacature van ${organisationName}: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`${organisationName} wacht op uw controle.`}
        title="Nieuwe vacature om te controleren"
      >
        <Paragraph>Dag {consultantName},</Paragraph>
        <Paragraph>
          <strong>{organisationName}</strong> heeft een vacature ingediend:{" "}
          <strong>{vacatureTitle}</strong>, {pay}. De vacature staat pas online als u haar
          publiceert.
        </Paragraph>
        <Action href={vacatureUrl}>Controleer de vacature</Action>
      </EmailLayout>
    ),
  };
}
