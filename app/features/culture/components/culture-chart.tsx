import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { type CultureRow, cultureDifference, cultureSentence } from "../culture-difference.ts";

type CultureChartProps = {
  rows: CultureRow[];
  you?: string;
  team?: string;
  low?: string;
  high?: string;
};

/**
 * A row per dimension: the filled dot is `you`, the ring `team`, the line between them the
 * difference, the thin band the spread of the team's raters. Without any figure of a team it shows
 * one profile. The same figures follow as a table.
 */
export function CultureChart({
  rows,
  you = "jij",
  team = "het team",
  low = "minder belangrijk",
  high = "belangrijker",
}: CultureChartProps) {
  const hasSpread = rows.some((row) => row.spread);
  const hasTeam = rows.some((row) => row.team !== null);
  return (
    <figure className="culture">
      {hasTeam ? <figcaption>{cultureSentence(rows)}</figcaption> : null}
      <div className="culture-key" aria-hidden="true">
        <span>
          <svg aria-hidden="true">
            <circle className="culture-you" cx="12" cy="10" r="7" />
          </svg>
          {you}
        </span>
        {hasTeam ? (
          <span>
            <svg aria-hidden="true">
              <circle className="culture-team" cx="12" cy="10" r="6" />
            </svg>
            {team}
          </span>
        ) : null}
        {hasSpread ? (
          <span>
            <svg aria-hidden="true">
              <rect className="culture-spread" x="0" y="6" width="24" height="8" />
            </svg>
            waar beoordelaars verschillen
          </span>
        ) : null}
      </div>
      <ul className="culture-rows" aria-hidden="true">
        <li className="culture-ends">
          <span />
          <div className="culture-plot">
            <span>{low}</span>
            <span>{high}</span>
          </div>
          <span className="culture-figure">{hasTeam ? "verschil" : null}</span>
        </li>
        {rows.map((row) => (
          <li key={row.label}>
            <span>{row.label}</span>
            <div className="culture-plot">
              <Dots row={row} />
            </div>
            <span className="culture-figure">
              {hasTeam ? (cultureDifference(row) ?? "?") : null}
            </span>
          </li>
        ))}
      </ul>
      <Disclosure summary="Dezelfde cijfers als tabel">
        <DataTable
          caption={`Cultuur: ${hasTeam ? `${you} en ${team}` : you}, van 0 tot 100`}
          columns={[
            { label: "Onderwerp" },
            { label: you, numeric: true },
            ...(hasTeam
              ? [
                  { label: team, numeric: true },
                  { label: "verschil", numeric: true },
                ]
              : []),
            ...(hasSpread ? [{ label: "beoordelaars", numeric: true }] : []),
          ]}
          rows={rows.map((row) => ({ key: row.label, cells: cellsOf(row, hasSpread) }))}
        />
      </Disclosure>
    </figure>
  );
}

function Dots({ row }: { row: CultureRow }) {
  const { you, team, spread } = row;
  return (
    <svg className="culture-line" aria-hidden="true">
      <line className="culture-scale" x1="0" x2="100%" y1="12" y2="12" />
      {spread ? (
        <rect
          className="culture-spread"
          x={`${spread.low}%`}
          y="8"
          width={`${spread.high - spread.low}%`}
          height="8"
        />
      ) : null}
      {you === null || team === null ? null : (
        <line className="culture-gap" x1={`${you}%`} x2={`${team}%`} y1="12" y2="12" />
      )}
      {team === null ? null : <circle className="culture-team" cx={`${team}%`} cy="12" r="6.5" />}
      {you === null ? null : <circle className="culture-you" cx={`${you}%`} cy="12" r="8" />}
    </svg>
  );
}

function cellsOf(row: CultureRow, hasSpread: boolean): string[] {
  const shown = [row.you, row.team, cultureDifference(row)].map((figure) =>
    figure === null ? "niet ingevuld" : String(Math.round(figure)),
  );
  if (!hasSpread) return [row.label, ...shown];
  const { spread } = row;
  return [
    row.label,
    ...shown,
    spread ? `${Math.round(spread.low)}–${Math.round(spread.high)}` : "–",
  ];
}
