import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `waiting` is how many applications still wait for an answer. */
export type VacatureExpiredProps = {
  bureau: Bureau;
  contact: Contact;
  name: string;
  vacatureTitle: string;
  waiting: number;
  vacatureUrl: string;
};

/** To the employer and the consultant: the closing day is over, nobody can apply any more. */
export function vacatureExpired(props: VacatureExpiredProps): Email {
  const { bureau, contact, name, vacatureTitle, waiting, vacatureUrl } = props;
  return {
    subject: `De sluitingsdatum is voorbij: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Solliciteren kan niet meer; de procedure loopt door."
        title="De sluitingsdatum is voorbij"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          <strong>{vacatureTitle}</strong> staat niet meer online: de sluitingsdatum was gisteren.
          {waiting === 0 ? " Er wacht niemand meer op antwoord." : null}
          {waiting === 1 ? " Eén kandidaat wacht nog op antwoord; de procedure loopt door." : null}
          {waiting > 1
            ? ` ${waiting} kandidaten wachten nog op antwoord; de procedure loopt door.`
            : null}
        </Paragraph>
        <Paragraph>Wilt u langer zoeken? Kies dan een nieuwe sluitingsdatum.</Paragraph>
        <Action href={vacatureUrl}>Bekijk de vacature</Action>
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
