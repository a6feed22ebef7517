import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `stage` is where the application now stands, `nextStep` a sentence, `nextBy` the promised date in words. */
export type StageChangedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  stage: string;
  nextStep: string;
  nextBy: string | null;
  statusUrl: string;
};

/** To the candidate: the application moved on. */
export function stageChanged(props: StageChangedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, stage, nextStep, nextBy, statusUrl } =
    props;
  return {
    subject: `Je sollicitatie is een stap verder: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={nextStep}
        title={`Je sollicitatie staat nu op: ${stage}`}
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je sollicitatie op <strong>{vacatureTitle}</strong> is een stap verder. {nextStep}
        </Paragraph>
        {nextBy ? (
          <Paragraph>
            Uiterlijk <strong>{nextBy}</strong> hoor je meer.
          </Paragraph>
        ) : null}
        <Action href={statusUrl}>Bekijk je sollicitatie</Action>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
