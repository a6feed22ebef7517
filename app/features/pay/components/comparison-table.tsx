import { DataTable } from "#app/ui/data-table.tsx";
import { formatMoney } from "#app/ui/format-money.ts";
import type { Comparison } from "../calculator/compare-forms.ts";
import { euros } from "./pay-lines.tsx";

const HOURS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** The three forms beside each other: what each asks an hour for the same year. */
export function ComparisonTable({
  comparison,
  weeklyHours,
}: {
  comparison: Comparison;
  weeklyHours: number;
}) {
  const { monthCents, packageCents, turnoverCents } = comparison;
  const hours = (count: number) => `${HOURS.format(count)} uur`;
  return (
    <DataTable
      caption={`Bruto, bij ${weeklyHours} uur per week`}
      columns={[
        { label: "Wat" },
        { label: "Vast", numeric: true },
        { label: "Interim", numeric: true },
        { label: "Zzp", numeric: true },
      ]}
      rows={[
        {
          key: "hour",
          cells: [
            "Per uur",
            `${formatMoney(comparison.vastHourCents)} loon`,
            `${formatMoney(comparison.interimHourCents)} loon`,
            `${formatMoney(comparison.zzpRateCents)} tarief`,
          ],
        },
        {
          key: "hours",
          cells: [
            "Betaalde uren per jaar",
            hours(comparison.paidHours),
            hours(comparison.workHours),
            hours(comparison.billableHours),
          ],
        },
        {
          key: "year",
          cells: [
            "Per jaar",
            `${euros(packageCents)} met vakantiegeld`,
            `${euros(packageCents)} met vakantiegeld`,
            `${euros(turnoverCents)} omzet`,
          ],
        },
        {
          key: "left",
          cells: [
            "Daarvan over na pensioen, verzekering en kosten",
            "via de werkgever",
            "via de werkgever",
            euros(packageCents),
          ],
        },
        {
          key: "month",
          cells: ["Als maandloon", euros(monthCents), euros(monthCents), euros(monthCents)],
        },
      ]}
    />
  );
}
