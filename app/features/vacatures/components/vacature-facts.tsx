import { type ContractForm, contractText } from "#app/features/taxonomy/contract-form.ts";
import { type Fact, FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount, formatHours } from "#app/ui/format-measure.ts";
import { payFact } from "#app/ui/format-money.ts";

type VacatureFactsProps = {
  vacature: {
    salaryMinCents: number;
    salaryMaxCents: number;
    salaryHours: number;
    hoursMin: number;
    hoursMax: number;
    hybridDays: number;
    contractForms: ContractForm[];
    place: { name: string };
  };
  more?: (Fact | null | undefined | false)[];
};

/** Pay with its hours, hours, place, days at home and contract form on one line, then `more`. */
export function VacatureFacts({ vacature, more = [] }: VacatureFactsProps) {
  const { salaryMinCents, salaryMaxCents, salaryHours, hybridDays } = vacature;
  return (
    <FactsLine
      facts={[
        payFact(salaryMinCents, salaryMaxCents, salaryHours),
        formatHours(vacature.hoursMin, vacature.hoursMax),
        vacature.place.name,
        hybridDays > 0 && formatCount(hybridDays, "dag thuis", "dagen thuis"),
        contractText(vacature.contractForms),
        ...more,
      ]}
    />
  );
}
