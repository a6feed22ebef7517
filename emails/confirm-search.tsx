import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

/** `search` is what was saved, in words; `validFor` how long the link works. */
export type ConfirmSearchProps = {
  bureau: Bureau;
  search: string;
  confirmUrl: string;
  validFor: string;
};

/** To whoever left an address at a list: only after this is it mailed. */
export function confirmSearch({ bureau, search, confirmUrl, validFor }: ConfirmSearchProps): Email {
  return {
    subject: "Bevestig je zoekopdracht",
    body: (
      <EmailLayout
        bureau={bureau}
        preview={`Bericht bij nieuwe vacatures: ${search}`}
        title="Bevestig je zoekopdracht"
      >
        <Paragraph>
          Je vroeg ons om bericht bij nieuwe vacatures: <strong>{search}</strong>.
        </Paragraph>
        <Paragraph>
          Bevestig dat dit adres van jou is. De link werkt {validFor}. Heb jij dit niet gevraagd,
          doe dan niets: zonder bevestiging sturen wij je niets.
        </Paragraph>
        <Action href={confirmUrl}>Bevestig je zoekopdracht</Action>
      </EmailLayout>
    ),
  };
}
