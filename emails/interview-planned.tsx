import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
  Quote,
} from "./layout.tsx";

/** `when` in words ("dinsdag 10 maart om 14:30"), `where` an address or "online". */
export type InterviewPlannedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  employer: string;
  when: string;
  where: string;
  withWhom: string;
  interviewUrl: string;
};

/** To the candidate: the interview stands, with time, place and company. */
export function interviewPlanned(props: InterviewPlannedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, when, where, withWhom } = props;
  return {
    subject: `Je gesprek: ${when}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`${when}, ${where}`}
        title={`Je gesprek bij ${employer}`}
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je gesprek over <strong>{vacatureTitle}</strong> is gepland:
        </Paragraph>
        <Quote>
          <strong>{when}</strong>
          <br />
          {where}
          <br />
          Je spreekt met {withWhom}.
        </Quote>
        <Action href={props.interviewUrl}>Zet in je agenda</Action>
        <Paragraph>
          Kun je niet? Laat het ons zo snel mogelijk weten, dan zoeken wij een ander moment.
        </Paragraph>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
