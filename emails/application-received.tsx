import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** Without `employer` the mail says "een opdrachtgever"; `answerBy` is the promised date in words. */
export type ApplicationReceivedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string | null;
  answerBy: string;
  statusUrl: string;
};

/** To the candidate: the application is in, and when the answer comes. */
export function applicationReceived(props: ApplicationReceivedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, answerBy, statusUrl } = props;
  return {
    subject: `Je sollicitatie is binnen: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`Uiterlijk ${answerBy} hoor je van ons.`}
        title="Je sollicitatie is binnen"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je hebt gesolliciteerd op <strong>{vacatureTitle}</strong> bij{" "}
          {employer ?? "een opdrachtgever"}. {contact.name} leest je sollicitatie zelf.
        </Paragraph>
        <Paragraph>
          Uiterlijk <strong>{answerBy}</strong> krijg je antwoord. Ook als het nee is, en dan met de
          reden erbij.
        </Paragraph>
        <Action href={statusUrl}>Bekijk je sollicitatie</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
