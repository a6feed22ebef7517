import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `nextStep` is one sentence about what follows; `nextBy` the promised date in words. */
export type VerdictOutcomeProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string | null;
  nextStep: string;
  nextBy: string;
  statusUrl: string;
};

/** To the candidate: the employer says yes, and what happens next. */
export function verdictOutcome(props: VerdictOutcomeProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, nextStep, nextBy, statusUrl } =
    props;
  return {
    subject: `De werkgever wil je spreken: ${vacatureTitle}`,
    body: (
      <EmailLayout bureau={bureau} preview={nextStep} title="De werkgever wil je spreken">
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {employer ?? "De opdrachtgever"} heeft je profiel voor <strong>{vacatureTitle}</strong>{" "}
          gelezen en wil je graag leren kennen.
        </Paragraph>
        <Paragraph>
          {nextStep} Uiterlijk <strong>{nextBy}</strong> hoor je meer.
        </Paragraph>
        <Action href={statusUrl}>Bekijk je sollicitatie</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
