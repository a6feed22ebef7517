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

/** The candidate is told by number: the name stands where the employer may read it. */
export type InterviewWithCandidateProps = {
  bureau: Bureau;
  contact: Contact;
  employerName: string;
  candidateNumber: string;
  vacatureTitle: string;
  change: "planned" | "moved" | "cancelled";
  when: string;
  where: string;
  withWhom: string;
  calendarUrl: string;
};

const SUBJECTS = {
  planned: "Gesprek gepland",
  moved: "Gesprek verzet",
  cancelled: "Gesprek gaat niet door",
};

/** To the employer: a talk with a candidate stands, is at another moment, or is off. */
export function interviewWithCandidate(props: InterviewWithCandidateProps): Email {
  const { bureau, contact, employerName, candidateNumber, vacatureTitle, change, when } = props;
  const isOff = change === "cancelled";
  return {
    subject: `${SUBJECTS[change]}: ${candidateNumber} voor ${vacatureTitle}, ${when}`,
    body: (
      <EmailLayout bureau={bureau} preview={when} title={SUBJECTS[change]}>
        <Paragraph>Beste {employerName},</Paragraph>
        <Paragraph>
          Het gesprek met kandidaat <strong>{candidateNumber}</strong> over{" "}
          <strong>{vacatureTitle}</strong>{" "}
          {isOff ? "gaat niet door. Het was gepland op:" : "staat nu op:"}
        </Paragraph>
        <Quote>
          <strong>{when}</strong>
          <br />
          {props.where}
          <br />
          Gesprekspartner: {props.withWhom}.
        </Quote>
        <Action href={props.calendarUrl}>
          {isOff ? "Haal uit de agenda" : "Zet in de agenda"}
        </Action>
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
