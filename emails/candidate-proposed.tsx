import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `pay` and `answerBy` in words; `consentUrl` is the page where yes and no are given. */
export type CandidateProposedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string | null;
  pay: string;
  answerBy: string;
  consentUrl: string;
};

/** To the candidate: may we propose you? Nothing is shown before consent. */
export function candidateProposed(props: CandidateProposedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, pay, answerBy, consentUrl } =
    props;
  return {
    subject: `Mogen wij je voorstellen voor ${vacatureTitle}?`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Wij vragen eerst je toestemming."
        title="Mogen wij je voorstellen?"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {contact.name} vindt je passen bij <strong>{vacatureTitle}</strong> bij{" "}
          {employer ?? "een opdrachtgever"}. Het salaris: {pay}.
        </Paragraph>
        <Paragraph>
          De werkgever ziet je naam en je profiel pas als jij ja zegt. Laat het ons weten, uiterlijk{" "}
          <strong>{answerBy}</strong>. Zeg je nee, dan verandert er verder niets.
        </Paragraph>
        <Action href={consentUrl}>Bekijk de vacature en kies</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
