import { RangeBars } from "#app/ui/range-bars.tsx";
import { minimumAtBasis } from "../pay-at-basis.ts";
import type { BasisHours } from "../pay-words.ts";
import { LEAST_VACATURES } from "../published-pay.ts";
import type { RolePay as Pay } from "../role-pay.ts";
import { MinimumLine } from "./minimum-line.tsx";
import {
  entryRow,
  euros,
  minimumMark,
  PayTable,
  periodText,
  publishedRow,
  scaleOf,
  vacaturesText,
} from "./pay-lines.tsx";

/**
 * What one role pays, for its guide and its own page: the vacatures of this site and what sources say, as
 * bars with the table under them. Brings no heading of its own.
 */
export function RolePay({ pay, basis = 36 }: { pay: Pay; basis?: BasisHours }) {
  const { published, entries, minimum } = pay;
  const rows = [publishedRow(published, basis), ...entries.map((entry) => entryRow(entry, basis))];
  const hasBars = rows.some(({ range }) => range !== null);
  return (
    <div className="stack">
      <p>{sentenceOf(pay, basis)}</p>
      {hasBars ? (
        <RangeBars rows={rows} scale={scaleOf([pay], basis)} mark={minimumMark(pay, basis)} />
      ) : null}
      {published.spread || entries.length > 0 ? (
        <PayTable
          pays={[pay]}
          basis={basis}
          caption={`Bruto per maand bij ${basis} uur, zonder vakantiegeld`}
        />
      ) : null}
      {minimum &&
      published.spread &&
      published.spread[basis].low < minimumAtBasis(minimum, basis) ? (
        <p className="small">
          De laagste bedragen liggen onder het minimumloon van vandaag: ze zijn van vóór de laatste
          verhoging. Zo’n vacature komt nu niet meer online.
        </p>
      ) : null}
      <MinimumLine minimum={minimum} basis={basis} />
    </div>
  );
}

function sentenceOf({ published, entries }: Pay, basis: BasisHours): string {
  const spread = published.spread?.[basis];
  if (spread)
    return `De helft van de vacatures biedt tussen ${euros(spread.q1)} en ${euros(spread.q3)} bruto per maand bij ${basis} uur. Het midden is ${euros(spread.median)}. Geteld: ${vacaturesText(published)}, online gezet ${periodText(published)}.`;
  const why =
    published.standing === "one-employer"
      ? "Meer dan de helft van de vacatures voor dit beroep is van één werkgever. Daarom noemen wij geen bedrag uit onze eigen vacatures."
      : `Te weinig vacatures: het afgelopen jaar stonden er ${published.vacatures} online voor dit beroep. Vanaf ${LEAST_VACATURES} noemen wij een bedrag.`;
  if (entries.length === 0) return why;
  return entries.length === 1
    ? `${why} Wel is er een bron.`
    : `${why} Wel zijn er ${entries.length} bronnen.`;
}
