import { Link } from "@react-email/link";
import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

/** `vacatures` are the newest of `total`; `stopUrl` ends the mails. */
export type NewVacaturesProps = {
  bureau: Bureau;
  search: string;
  total: number;
  vacatures: { title: string; employer: string; place: string; pay: string; url: string }[];
  listUrl: string;
  stopUrl: string;
};

/** To whoever saved a search: what came online since the last mail. */
export function newVacatures(props: NewVacaturesProps): Email {
  const { bureau, search, total, vacatures, listUrl, stopUrl } = props;
  const count = total === 1 ? "1 nieuwe vacature" : `${total} nieuwe vacatures`;
  return {
    subject: `${count}: ${search}`,
    body: (
      <EmailLayout bureau={bureau} preview={vacatures[0]?.title ?? count} title={count}>
        <Paragraph>Je zoekopdracht: {search}.</Paragraph>
        {vacatures.map(({ title, employer, place, pay, url }) => (
          <Paragraph key={url}>
            <Link href={url}>
              <strong>{title}</strong>
            </Link>
            <br />
            {pay} · {place}
            <br />
            {employer}
          </Paragraph>
        ))}
        <Action href={listUrl}>Bekijk de hele lijst</Action>
        <Paragraph>
          Wil je deze mail niet meer? <Link href={stopUrl}>Stop deze zoekopdracht</Link>. Dat kan
          met één klik, zonder in te loggen.
        </Paragraph>
      </EmailLayout>
    ),
  };
}
