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

/** To the candidate: we proposed you, by number; the name is shown only when the candidate says so. */
export function candidateProposed(props: CandidateProposedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, pay, answerBy, consentUrl } =
    props;
  return {
    subject: `Wij stelden je voor: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Zonder je naam. Die deel je alleen als jij dat wilt."
        title="Wij stelden je voor"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {contact.name} vindt je passen bij <strong>{vacatureTitle}</strong> bij{" "}
          {employer ?? "een opdrachtgever"}. Het salaris: {pay}.
        </Paragraph>
        <Paragraph>
          De werkgever leest nu je profiel met een nummer, zonder je naam. Je naam, contactgegevens
          en cv ziet de werkgever pas na een ja, en alleen als jij dat goedvindt. Je hoort uiterlijk{" "}
          <strong>{answerBy}</strong> van ons. Wil je niet meedoen? Trek je dan terug.
        </Paragraph>
        <Action href={consentUrl}>Bekijk de vacature en kies wat je deelt</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
