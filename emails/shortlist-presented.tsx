import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `verdictBy` is the day we ask the verdicts for, in words. */
export type ShortlistPresentedProps = {
  bureau: Bureau;
  contact: Contact;
  name: string;
  vacatureTitle: string;
  candidateCount: number;
  verdictBy: string;
  shortlistUrl: string;
  /** For somebody without an account: the link itself opens the shortlist. */
  byLink: boolean;
};

/** To the employer: a shortlist waits for verdicts. */
export function shortlistPresented(props: ShortlistPresentedProps): Email {
  const { bureau, contact, name, vacatureTitle, candidateCount, verdictBy, shortlistUrl } = props;
  const people = candidateCount === 1 ? "1 kandidaat" : `${candidateCount} kandidaten`;
  return {
    subject: `${people} voor ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`Uw oordeel graag uiterlijk ${verdictBy}.`}
        title={`Wij stellen ${people} aan u voor`}
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Voor <strong>{vacatureTitle}</strong> staat een shortlist klaar. U ziet per persoon wat
          past, wat niet past en wat wij nog niet weten.
        </Paragraph>
        <Paragraph>
          Wij horen graag uiterlijk <strong>{verdictBy}</strong> ja of nee, met de reden. De
          kandidaten wachten op dit antwoord.
        </Paragraph>
        <Action href={shortlistUrl}>Bekijk de shortlist</Action>
        {props.byLink ? (
          <Paragraph>
            Deze link is van u alleen en werkt twee weken. Stuur hem niet door: wie hem heeft, leest
            over mensen die dat alleen u toestonden.
          </Paragraph>
        ) : null}
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
