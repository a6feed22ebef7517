import { type ContractForm, contractText } from "#app/features/taxonomy/contract-form.ts";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount, formatHours, formatKm } from "#app/ui/format-measure.ts";
import { payFact } from "#app/ui/format-money.ts";

export type VacatureFactsProps = {
  salaryMinCents: number;
  salaryMaxCents: number;
  salaryHours: number;
  hoursMin: number;
  hoursMax: number;
  place: string;
  distanceKm?: number | null;
  hybridDays: number;
  contractForms: ContractForm[];
};

/** Pay, hours, place, days at home and contract form on one line. */
export function VacatureFacts(props: VacatureFactsProps) {
  const { place, distanceKm, hybridDays } = props;
  const isFar = distanceKm !== null && distanceKm !== undefined;
  return (
    <FactsLine
      facts={[
        payFact(props.salaryMinCents, props.salaryMaxCents, props.salaryHours),
        formatHours(props.hoursMin, props.hoursMax),
        isFar ? `${place} (${formatKm(distanceKm)})` : place,
        hybridDays > 0 && formatCount(hybridDays, "dag thuis", "dagen thuis"),
        contractText(props.contractForms),
      ]}
    />
  );
}
