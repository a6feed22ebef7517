import { ROLE_LABELS } from "#app/features/taxonomy/roles.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { formatDate, formatDateShort } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { formatMoney, formatMoneyRange } from "#app/ui/format-money.ts";
import type { RangeRow } from "#app/ui/range-bars.tsx";
import { entryAtBasis, isBelowMinimum, minimumAtBasis } from "../pay-at-basis.ts";
import type { PayEntry } from "../pay-entry.ts";
import { type BasisHours, PAY_EXPERIENCE_LABELS, PAY_PERIOD_LABELS } from "../pay-words.ts";
import type { PublishedPay } from "../published-pay.ts";
import type { RolePay } from "../role-pay.ts";

const EURO = 100;
const STEP = 50_000;

/** The scale that holds all of these: from and to whole steps of 500 euros, the minimum wage within. */
export function scaleOf(pays: readonly RolePay[], basis: BasisHours) {
  const minimum = pays[0]?.minimum;
  const ends = pays.flatMap(({ published, entries }) => {
    const spread = published.spread?.[basis];
    const ranges = entries.map((entry) => entryAtBasis(entry, basis));
    return [...(spread ? [spread] : []), ...ranges].flatMap(({ low, high }) => [low, high]);
  });
  if (minimum) ends.push(minimumAtBasis(minimum, basis));
  const least = ends.reduce((one, other) => Math.min(one, other), 250_000);
  const most = ends.reduce((one, other) => Math.max(one, other), 300_000);
  return {
    from: Math.floor(least / STEP) * STEP,
    to: Math.ceil(most / STEP) * STEP,
    text: euros,
  };
}

/** The line of the minimum wage through the bars. */
export function minimumMark({ minimum }: Pick<RolePay, "minimum">, basis: BasisHours) {
  if (!minimum) return undefined;
  const at = minimumAtBasis(minimum, basis);
  return { at, label: `wettelijk minimumloon, ${euros(at)} per maand bij ${basis} uur` };
}

/** The bar of the vacatures. */
export function publishedRow(published: PublishedPay, basis: BasisHours): RangeRow {
  const spread = published.spread?.[basis];
  return {
    key: "vacatures",
    label: "Vacatures op deze site",
    figure: (
      <>
        {publishedText(published, basis)}
        {spread && published.to ? (
          <Note>{`${vacatures(published)}, tot ${formatDateShort(published.to)}`}</Note>
        ) : null}
      </>
    ),
    range: spread
      ? { ...spread, inner: { from: spread.q1, to: spread.q3, middle: spread.median } }
      : null,
  };
}

/** The bar of a source. */
export function entryRow(entry: PayEntry, basis: BasisHours): RangeRow {
  const range = entryAtBasis(entry, basis);
  return {
    key: entry.id,
    label: `Bron: ${PAY_EXPERIENCE_LABELS[entry.experience]}`,
    figure: (
      <>
        {rangeText(range.low, range.high)}
        <Note>{`bron, ${formatDateShort(entry.measuredOn)}`}</Note>
      </>
    ),
    range,
    tone: "second",
  };
}

function Note({ children }: { children: string }) {
  return <span className="small soft range-note">{children}</span>;
}

function vacatures(published: PublishedPay): string {
  return formatCount(published.vacatures, "vacature", "vacatures");
}

/** "€ 2.450 – 2.980", or why there is none. */
function publishedText(published: PublishedPay, basis: BasisHours): string {
  const spread = published.spread?.[basis];
  if (spread) return rangeText(spread.q1, spread.q3);
  if (published.standing === "one-employer") return "te veel van één werkgever";
  return `te weinig vacatures (${published.vacatures})`;
}

/** All figures of these roles as a table, each with its period, hours, source and date. */
export function PayTable({
  pays,
  basis,
  caption,
}: {
  pays: readonly RolePay[];
  basis: BasisHours;
  caption: string;
}) {
  return (
    <DataTable
      caption={caption}
      className="range-table"
      columns={[
        { label: "Wat" },
        { label: `Per maand bij ${basis} uur`, numeric: true },
        { label: "Zoals de bron het zegt" },
        { label: "Bron" },
        { label: "Datum" },
      ]}
      rows={pays.flatMap((pay) => linesOf(pay, basis))}
    />
  );
}

function linesOf({ roleId, published, entries, minimum }: RolePay, basis: BasisHours) {
  const name = ROLE_LABELS[roleId] ?? roleId;
  const spread = published.spread?.[basis];
  return [
    {
      key: roleId,
      cells: [
        `${name}, onze vacatures`,
        publishedText(published, basis),
        spread
          ? `midden ${euros(spread.median)}, laagste ${euros(spread.low)}, hoogste ${euros(spread.high)}`
          : "",
        vacaturesText(published),
        periodText(published),
      ],
    },
    ...entries.map((entry) => {
      const { low, high } = entryAtBasis(entry, basis);
      const isLow = minimum !== null && isBelowMinimum(entry, minimum);
      return {
        key: entry.id,
        cells: [
          `${name}, ${PAY_EXPERIENCE_LABELS[entry.experience]}`,
          rangeText(low, high) + (isLow ? " (begint onder het minimumloon van vandaag)" : ""),
          `${unbroken(formatMoneyRange(entry.minCents, entry.maxCents))} ${PAY_PERIOD_LABELS[entry.period]} bij ${entry.weeklyHours} uur`,
          sourceText(entry),
          formatDate(entry.measuredOn),
        ],
      };
    }),
  ];
}

/** "12 vacatures van 7 werkgevers op deze site". */
export function vacaturesText(published: PublishedPay): string {
  const { employers, invented } = published;
  if (published.vacatures === 0) return "geen vacatures op deze site";
  const text = `${vacatures(published)} van ${formatCount(employers, "werkgever", "werkgevers")} op deze site`;
  return invented ? `${text} (verzonnen voor de demo)` : text;
}

/** When those went online. */
export function periodText({ from, to }: PublishedPay): string {
  if (!from || !to) return "";
  const [first, last] = [formatDate(from), formatDate(to)];
  return first === last ? first : `${first} – ${last}`;
}

/** The source, and that it was made up where it was. */
export function sourceText({ source, invented }: Pick<PayEntry, "source" | "invented">): string {
  return invented ? `${source} (verzonnen voor de demo)` : source;
}

/** Whole euros, never broken over two lines. */
export function euros(cents: number): string {
  return unbroken(formatMoney(whole(cents)));
}

function rangeText(low: number, high: number): string {
  return unbroken(formatMoneyRange(whole(low), whole(high)));
}

function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function whole(cents: number): number {
  return Math.round(cents / EURO) * EURO;
}
