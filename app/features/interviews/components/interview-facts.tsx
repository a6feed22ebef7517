import { DlFacts } from "#app/ui/dl-facts.tsx";
import { interviewWhen } from "../interview-time.ts";

/** A talk that stands, as a page has it. */
export type InterviewFactsProps = {
  interview: {
    startsAt: Date | string;
    minutes: number;
    location: string;
    withWhom: string;
    calendarKey: string;
  };
};

/** When, where and with whom a talk is, and its calendar file. */
export function InterviewFacts({ interview }: InterviewFactsProps) {
  const { startsAt, minutes, location, withWhom, calendarKey } = interview;
  return (
    <DlFacts
      facts={[
        { term: "Wanneer", value: `${interviewWhen(startsAt)}, ${minutes} minuten` },
        { term: "Waar", value: location },
        { term: "Met", value: withWhom },
        {
          term: "Agenda",
          value: (
            <a href={`/agenda/${calendarKey}`} download>
              Zet in de agenda
            </a>
          ),
        },
      ]}
    />
  );
}
