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

/** `reason` is written for the candidate; `deletedOn` the day the data goes, in words. */
export type ApplicationRejectedProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  vacatureTitle: string;
  reason: string;
  deletedOn: string | null;
  alternativesUrl: string;
};

/** To the candidate: no, with the reason and what is possible now. */
export function applicationRejected(props: ApplicationRejectedProps): Email {
  const { bureau, contact, candidateName, vacatureTitle, reason, deletedOn, alternativesUrl } =
    props;
  return {
    subject: `Over je sollicitatie: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Het is deze keer niet gelukt. Wij leggen uit waarom."
        title="Het is deze keer niet gelukt"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          Je sollicitatie op <strong>{vacatureTitle}</strong> gaat niet verder. Dit is de reden:
        </Paragraph>
        <Quote>{reason}</Quote>
        <Paragraph>
          Wil je er meer over weten, dan leggen wij het graag uit. Er zijn ook andere vacatures die
          bij je profiel passen.
        </Paragraph>
        <Action href={alternativesUrl}>Bekijk andere vacatures</Action>
        {deletedOn ? (
          <Paragraph>
            Wij verwijderen je gegevens van deze sollicitatie op {deletedOn}, tenzij je ons vraagt
            ze langer te bewaren.
          </Paragraph>
        ) : null}
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
