import type { ReactNode } from "react";

/** One row: a line from `low` to `high`, a bar over the inner half, a tick in the middle. */
export type RangeRow = {
  key: string;
  label: ReactNode;
  figure: ReactNode;
  /** Null for a row without anything to draw. */
  range: { low: number; high: number; inner?: { from: number; to: number; middle: number } } | null;
  tone?: "first" | "second";
};

type RangeBarsProps = {
  rows: RangeRow[];
  /** Where the scale begins and ends. */
  scale: { from: number; to: number; text: (value: number) => string };
  /** A line through all rows, and what it is where the page does not say so. */
  mark?: { at: number; label?: string };
};

/** Ranges on one scale, a row each, with their figures as text; the table belongs beside it. */
export function RangeBars({ rows, scale, mark }: RangeBarsProps) {
  const at = (value: number) =>
    `${(100 * (Math.min(Math.max(value, scale.from), scale.to) - scale.from)) / (scale.to - scale.from)}%`;
  return (
    <div className="ranges">
      <ul>
        {rows.map(({ key, label, figure, range, tone }) => (
          <li key={key}>
            <span className="range-label">{label}</span>
            <span className="range-figure">{figure}</span>
            {range ? (
              <svg className={`range-bar range-${tone ?? "first"}`} aria-hidden="true">
                <line className="range-track" x1="0" x2="100%" y1="50%" y2="50%" />
                <Drawn range={range} at={at} />
                {mark ? (
                  <line className="range-mark" x1={at(mark.at)} x2={at(mark.at)} y1="0" y2="100%" />
                ) : null}
              </svg>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="range-scale" aria-hidden="true">
        <span>{scale.text(scale.from)}</span>
        <span>{scale.text((scale.from + scale.to) / 2)}</span>
        <span>{scale.text(scale.to)}</span>
      </p>
      {mark?.label ? <p className="small soft">Streeplijn: {mark.label}.</p> : null}
    </div>
  );
}

function Drawn({
  range: { low, high, inner },
  at,
}: {
  range: NonNullable<RangeRow["range"]>;
  at: (value: number) => string;
}) {
  if (!inner) return <line className="range-inner" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />;
  return (
    <>
      <line className="range-whole" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <line className="range-inner" x1={at(inner.from)} x2={at(inner.to)} y1="50%" y2="50%" />
      <line
        className="range-middle"
        x1={at(inner.middle)}
        x2={at(inner.middle)}
        y1="10%"
        y2="90%"
      />
    </>
  );
}
