import { Link } from "@react-email/link";
import {
  Action,
  type Bureau,
  CallOn,
  type Contact,
  type Email,
  EmailLayout,
  Paragraph,
} from "./layout.tsx";

/**
 * `data`, `ground` and `source` in words; `keptUntil` a day in words; `mayKeep` "ask" where the profile
 * goes on that day unless its person says otherwise.
 */
export type BroughtInProps = {
  bureau: Bureau;
  contact: Contact;
  candidateName: string;
  data: string;
  ground: string;
  source: string;
  keptUntil: string;
  mayKeep: "yes" | "ask";
  ownUrl: string;
  privacyUrl: string;
};

/** To somebody whom the bureau wrote down: what it holds, why, from where, how long (AVG art. 14). */
export function broughtIn(props: BroughtInProps): Email {
  const { bureau, contact, candidateName, data, ground, source, keptUntil, mayKeep } = props;
  return {
    subject: `${bureau.name} bewaart gegevens van je`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Welke gegevens, waarom, en hoe je ze verbetert of laat verwijderen."
        title="Wij bewaren gegevens van je"
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {bureau.name} bemiddelt mensen naar werk. Wij hebben je in ons bestand gezet om passend
          werk voor je te zoeken. Wij bewaren: {data}. Onze bron: {source}.
        </Paragraph>
        <Paragraph>
          {ground} Alleen onze consultants zien je gegevens. Wij laten een werkgever niets van je
          lezen voordat je daar ja op hebt gezegd, per vacature.
        </Paragraph>
        <Paragraph>
          Wij bewaren je gegevens tot <strong>{keptUntil}</strong>
          {mayKeep === "yes"
            ? ". Daarna vragen wij of je wilt blijven, en anders verwijderen wij ze."
            : ". Daarna verwijderen wij ze, tenzij je zelf zegt dat je wilt blijven."}
        </Paragraph>
        <Paragraph>
          Je mag je gegevens inzien, laten verbeteren, meenemen en laten verwijderen, en bezwaar
          maken. Een toestemming trek je in wanneer je wilt. Met deze knop doe je dat zelf.
        </Paragraph>
        <Action href={props.ownUrl}>Bekijk je gegevens of zeg nee</Action>
        <Paragraph>
          Alles over hoe wij met gegevens omgaan, ook waar je een klacht indient, staat op{" "}
          <Link href={props.privacyUrl}>onze privacypagina</Link>.
        </Paragraph>
        <CallOn contact={contact} />
      </EmailLayout>
    ),
  };
}
