import { SECTOR_LABELS, type Sector } from "#app/features/taxonomy/sector.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatCount } from "#app/ui/format-measure.ts";

type ClientFactsProps = {
  /** As its form shows it. */
  values: Record<string, string> & { sector: Sector };
  owner: string | null;
  /** Why the bureau does not approach it, or nothing. */
  avoidReason: string;
};

/** What the bureau keeps of a client. */
export function ClientFacts({ values, owner, avoidReason }: ClientFactsProps) {
  const { phone, email, website, kvkNumber, addressLine, place, about } = values;
  return (
    <DlFacts
      facts={[
        { term: "Niet benaderen", value: avoidReason },
        { term: "Van", value: owner ?? "nog niemand" },
        { term: "Sector", value: SECTOR_LABELS[values.sector] },
        { term: "Adres", value: [addressLine, place].filter(Boolean).join(", ") },
        {
          term: "Telefoon",
          value: phone && <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>,
        },
        { term: "E-mailadres", value: email && <a href={`mailto:${email}`}>{email}</a> },
        {
          term: "Website",
          value: website && (
            <a href={website} rel="noreferrer">
              {website.replace(/^https?:\/\//, "").replace(/\/$/, "")}
            </a>
          ),
        },
        { term: "KvK-nummer", value: kvkNumber },
        { term: "Afspraak", value: feeText(values) },
        { term: "Garantie", value: guaranteeText(values.guaranteeMonths) },
        { term: "Over de organisatie", value: about },
      ]}
    />
  );
}

function feeText({ feePercent, feeAmount }: Record<string, string>): string {
  if (feePercent) return `${feePercent} % van het jaarloon`;
  return feeAmount ? `€ ${feeAmount} per plaatsing` : "";
}

function guaranteeText(months: string | undefined): string {
  if (!months) return "";
  return months === "0" ? "geen" : formatCount(Number(months), "maand", "maanden");
}
