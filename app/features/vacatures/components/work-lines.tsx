import { SECTOR_LABELS, type Sector } from "#app/features/taxonomy/sector.ts";
import { formatDate } from "#app/ui/format-date.ts";
import { formatMoney } from "#app/ui/format-money.ts";

type Work = {
  sector: Sector;
  travelCentsPerKm: number | null;
  startsOn: Date | string | null;
  closesOn: Date | string | null;
};

/** What stands beside a vacature's text on every page, as lines of `DlFacts`; those without value fall away there. */
export function workLines({ sector, travelCentsPerKm: travel, startsOn, closesOn }: Work) {
  return [
    { term: "Sector", value: SECTOR_LABELS[sector] },
    { term: "Reiskosten", value: travel === null ? null : travelText(travel) },
    { term: "Start", value: startsOn && formatDate(startsOn) },
    { term: "Reageren kan tot en met", value: closesOn && formatDate(closesOn) },
  ];
}

function travelText(cents: number): string {
  return cents === 0 ? "geen vergoeding" : `${formatMoney(cents)} per kilometer`;
}
