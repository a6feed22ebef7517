import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `about` is the subject that was chosen; who wrote and what stays in the portal. */
export type EnquiryArrivedProps = {
  bureau: Bureau;
  name: string;
  about: string;
  enquiryUrl: string;
};

/** To the colleague whose subject it is: somebody from outside wrote. */
export function enquiryArrived({ bureau, name, about, enquiryUrl }: EnquiryArrivedProps): Email {
  return {
    subject: `Bericht van buiten: ${about}`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Binnen twee werkdagen is een antwoord beloofd."
        title="Er is een bericht van buiten"
      >
        <Paragraph>Dag {name},</Paragraph>
        <Paragraph>
          Via de website kwam een bericht binnen over <strong>{about}</strong>. Wij hebben binnen
          twee werkdagen antwoord beloofd.
        </Paragraph>
        <Action href={enquiryUrl}>Open het bericht</Action>
      </EmailLayout>
    ),
  };
}
