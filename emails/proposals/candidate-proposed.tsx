import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "../layout.tsx";

/** `pay` and `answerBy` in words. */
export type CandidateProposedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string | null;
  pay: string;
  answerBy: string;
  statusUrl: string;
};

/** To the candidate: the yes was heard, the employer reads the profile now, by number. */
export function candidateProposed(props: CandidateProposedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, pay, answerBy, statusUrl } =
    props;
  return {
    subject: `Wij stelden je voor: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Zoals je goedvond, zonder je naam."
        title="Wij stelden je voor"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je vond goed dat wij je voorstellen voor <strong>{vacatureTitle}</strong> bij{" "}
          {employer ?? "een opdrachtgever"}. Dat hebben wij vandaag gedaan. Het salaris: {pay}.
        </Paragraph>
        <Paragraph>
          De werkgever leest nu je profiel met een nummer, zonder je naam. Je naam, contactgegevens
          en cv ziet de werkgever pas na een ja, en alleen als jij dat goedvindt. Je hoort uiterlijk{" "}
          <strong>{answerBy}</strong> van ons. Wil je toch niet meedoen? Trek je dan terug.
        </Paragraph>
        <Action href={statusUrl}>Volg hoe het gaat en kies wat je deelt</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
