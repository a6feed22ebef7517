import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

/** `answerBy` is the date that was promised to the candidate, in words. */
export type ApplicationArrivedProps = {
  bureau: Bureau;
  consultantName: string;
  candidateName: string;
  vacatureTitle: string;
  answerBy: string;
  applicationUrl: string;
};

/** To the consultant: somebody applied. */
export function applicationArrived(props: ApplicationArrivedProps): Email {
  const { bureau, consultantName, candidateName, vacatureTitle, answerBy, applicationUrl } = props;
  return {
    subject: `Nieuwe sollicitatie: ${candidateName} op ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`Beloofd antwoord: ${answerBy}.`}
        title="Nieuwe sollicitatie"
      >
        <Paragraph>Dag {consultantName},</Paragraph>
        <Paragraph>
          <strong>{candidateName}</strong> heeft gesolliciteerd op <strong>{vacatureTitle}</strong>.
          Wij hebben antwoord beloofd, uiterlijk <strong>{answerBy}</strong>.
        </Paragraph>
        <Action href={applicationUrl}>Open de sollicitatie</Action>
      </EmailLayout>
    ),
  };
}
