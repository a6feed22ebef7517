import type { CultureDimensionRow, CultureExtremes } from "../culture-rows.ts";
import { CultureChart } from "./culture-chart.tsx";

type CultureProfileProps = {
  rows: CultureDimensionRow[];
  extremes: CultureExtremes;
  you?: string;
  team?: string;
  mostTitle: string;
  leastTitle: string;
};

/** A profile over the seven dimensions, and its strongest choices in words. */
export function CultureProfile({ rows, extremes, you, team, ...titles }: CultureProfileProps) {
  return (
    <div className="stack-loose">
      <CultureChart rows={rows} you={you} team={team} />
      <div className="grid">
        <Statements title={titles.mostTitle} statements={extremes.most} />
        <Statements title={titles.leastTitle} statements={extremes.least} />
      </div>
    </div>
  );
}

function Statements({ title, statements }: { title: string; statements: readonly string[] }) {
  if (statements.length === 0) return null;
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul>
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </section>
  );
}
