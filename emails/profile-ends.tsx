import { Link } from "@react-email/link";
import { Action, type Bureau, type Email, EmailLayout, Paragraph } from "./layout.tsx";

const REASONS = {
  year: "Je vond goed dat wij je profiel een jaar bewaren. Dat jaar is dan voorbij.",
  procedure: "Je laatste sollicitatie is afgerond. Daarna bewaren wij je gegevens vier weken.",
  withdrawn: "Je wilde niet dat wij je profiel langer bewaren. Wij wachten dan nog vier weken.",
  made: "Je profiel staat bij ons zonder sollicitatie. Dan bewaren wij het vier weken.",
};

/**
 * `endsOn` the day the data goes, in words; `deleteUrl` null for somebody without an account, who
 * mails or calls instead.
 */
export type ProfileEndsProps = {
  bureau: Bureau;
  candidateName: string;
  reason: keyof typeof REASONS;
  endsOn: string;
  keepUrl: string;
  deleteUrl: string | null;
};

/** To a job seeker whose data goes soon: when, how to stay, how to go sooner. */
export function profileEnds(props: ProfileEndsProps): Email {
  const { bureau, candidateName, reason, endsOn, keepUrl, deleteUrl } = props;
  return {
    subject: `Op ${endsOn} verwijderen wij je gegevens`,
    body: (
      <EmailLayout
        bureau={bureau}
        preview="Wil je dat wij je profiel bewaren? Dat kan met één klik."
        title={`Op ${endsOn} verwijderen wij je gegevens`}
      >
        <Paragraph>Dag {candidateName},</Paragraph>
        <Paragraph>
          {REASONS[reason]} Op {endsOn} verwijderen wij je profiel, je sollicitaties en je
          bestanden. Je hoeft daar niets voor te doen.
        </Paragraph>
        <Paragraph>
          Wil je dat wij je profiel nog een jaar bewaren? Zeg het ons met deze knop. Dat kan tot{" "}
          {endsOn}, zonder in te loggen.
        </Paragraph>
        <Action href={keepUrl}>Bewaar mijn profiel</Action>
        <Paragraph>
          Moet het juist eerder weg?{" "}
          {deleteUrl ? (
            <Link href={deleteUrl}>Verwijder alles nu</Link>
          ) : (
            `Mail naar ${bureau.email} of bel ${bureau.phone}`
          )}
          .
        </Paragraph>
      </EmailLayout>
    ),
  };
}
