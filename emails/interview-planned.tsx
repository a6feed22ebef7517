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
  change: "planned" | "moved" | "cancelled";
  when: string;
  where: string;
  withWhom: string;
  calendarUrl: string;
};

const SUBJECTS = {
  planned: "Je gesprek",
  moved: "Je gesprek is verzet",
  cancelled: "Je gesprek gaat niet door",
};

/** To the candidate: the interview stands, is at another moment, or is off. */
export function interviewPlanned(props: InterviewPlannedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, employer, change, when, where } = props;
  const isOff = change === "cancelled";
  return {
    subject: `${SUBJECTS[change]}: ${when}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={isOff ? "Wij bellen je over een ander moment." : `${when}, ${where}`}
        title={isOff ? SUBJECTS.cancelled : `Je gesprek bij ${employer}`}
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je gesprek over <strong>{vacatureTitle}</strong>{" "}
          {isOff
            ? "gaat niet door op dit moment:"
            : `${change === "moved" ? "is verzet. Het is nu" : "is gepland"}:`}
        </Paragraph>
        <Quote>
          <strong>{when}</strong>
          <br />
          {where}
          <br />
          Je spreekt met {props.withWhom}.
        </Quote>
        <Action href={props.calendarUrl}>
          {isOff ? "Haal uit je agenda" : "Zet in je agenda"}
        </Action>
        <Paragraph>
          {isOff
            ? "Je consultant neemt contact met je op over hoe het verdergaat."
            : "Kun je niet? Laat het ons zo snel mogelijk weten, dan zoeken wij een ander moment."}
        </Paragraph>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
