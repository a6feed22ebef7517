import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "../layout.tsx";

/** `pay`, `work` and `shown` in words; `answerUrl` is the page where yes and no are given. */
export type AskPermissionProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string;
  pay: string;
  work: string;
  shown: string;
  answerUrl: string;
};

/** To a candidate whom the bureau found: may we propose you? Nothing happens without a yes. */
export function askPermission(props: AskPermissionProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, pay, work, shown } = props;
  return {
    subject: `Mogen wij je voorstellen? ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Zonder jouw ja leest de werkgever niets over je."
        title="Mogen wij je voorstellen?"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {contact.name} vindt je passen bij <strong>{vacatureTitle}</strong> bij {employer}: {work}
          . Het salaris: {pay}.
        </Paragraph>
        <Paragraph>
          Zeg je ja, dan leest de werkgever je profiel met een nummer, zonder je naam: {shown}. Je
          naam, contactgegevens en cv ziet de werkgever pas als hij je wil spreken, en alleen als
          jij dat dan goedvindt.
        </Paragraph>
        <Paragraph>
          Zeg je nee, dan leest de werkgever niets over je en vragen wij je deze vacature niet nog
          eens.
        </Paragraph>
        <Action href={props.answerUrl}>Lees de vacature en antwoord</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
