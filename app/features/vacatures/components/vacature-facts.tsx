import { type ContractForm, contractText } from "#app/features/taxonomy/contract-form.ts";
import { type Fact, FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount, formatHours, formatKm } from "#app/ui/format-measure.ts";
import { payFact } from "#app/ui/format-money.ts";

/** What the line is made of; the place by its name or as a row. */
export type VacatureInShort = {
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  hybridDays: number;
  contractForms: ContractForm[];
  place: string | { name: string };
  distanceKm?: number | null;
};

type VacatureFactsProps = {
  vacature: VacatureInShort;
  more?: (Fact | null | undefined | false)[];
};

/** Pay with its hours, hours, place, days at home and contract form on one line, then `more`. */
export function VacatureFacts({ vacature, more = [] }: VacatureFactsProps) {
  const { salaryMinCents, salaryMaxCents, salaryHours, hybridDays, distanceKm } = vacature;
  const place = typeof vacature.place === "string" ? vacature.place : vacature.place.name;
  const isFar = distanceKm !== null && distanceKm !== undefined;
  return (
    <FactsLine
      facts={[
        payFact(salaryMinCents, salaryMaxCents, salaryHours),
        formatHours(vacature.hoursMin, vacature.hoursMax),
        isFar ? `${place} (${formatKm(distanceKm)})` : place,
        hybridDays > 0 && formatCount(hybridDays, "dag thuis", "dagen thuis"),
        contractText(vacature.contractForms),
        ...more,
      ]}
    />
  );
}
