import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "../layout.tsx";

/** `about` is one of the subjects of the form. */
export type EnquiryReceivedProps = { bureau: Bureau; about: string; contactUrl: string };

/**
 * To whatever address somebody filled in, so it holds nothing that was typed: nobody can make the bureau
 * write words of theirs to others.
 */
export function enquiryReceived({ bureau, about, contactUrl }: EnquiryReceivedProps): Email {
  return {
    subject: `Uw bericht aan ${bureau.name} is binnen`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Binnen twee werkdagen krijgt u antwoord."
        title="Uw bericht is binnen"
      >
        <Paragraph>
          U stuurde ons via de website een bericht. Onderwerp: <strong>{about}</strong>. Binnen twee
          werkdagen krijgt u antwoord van een van onze mensen.
        </Paragraph>
        <Paragraph>
          Hebt u dit niet gestuurd? Dan heeft iemand uw adres ingevuld. U hoeft niets te doen. Wilt
          u dat wij het bericht verwijderen, bel of mail ons dan.
        </Paragraph>
        <Action href={contactUrl}>Zo bereikt u ons</Action>
      </EmailLayout>
    ),
  };
}
