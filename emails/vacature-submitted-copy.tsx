import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/** `answerBy` is the date by which the consultant publishes or calls, in words. */
export type VacatureSubmittedCopyProps = {
  bureau: Bureau;
  contact: Contact;
  name: string;
  vacatureTitle: string;
  answerBy: string;
  vacatureUrl: string;
};

/** To the employer: the vacature was received and what happens now. */
export function vacatureSubmittedCopy(props: VacatureSubmittedCopyProps): Email {
  const { bureau, contact, name, vacatureTitle, answerBy, vacatureUrl } = props;
  return {
    subject: `Wij hebben uw vacature ontvangen: ${vacatureTitle}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`Uiterlijk ${answerBy} hoort u van ons.`}
        title="Uw vacature is ontvangen"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Uw vacature <strong>{vacatureTitle}</strong> is ontvangen. {contact.name} leest de tekst
          na. Uiterlijk <strong>{answerBy}</strong> staat de vacature online, of bellen wij u met
          een vraag.
        </Paragraph>
        <Action href={vacatureUrl}>Bekijk uw vacature</Action>
        <CallOn contact={contact} formal />
      </EmailLayout>
    ),
  };
}
