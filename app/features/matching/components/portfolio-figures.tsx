import { DataTable } from "#app/ui/data-table.tsx";
import type { AssignmentFigures } from "../portfolio/assignment.ts";

type PortfolioFiguresProps = {
  figures: { solved: AssignmentFigures; inTurn: AssignmentFigures; alone: AssignmentFigures };
};

const WAYS = [
  ["solved", "Dit voorstel"],
  ["inTurn", "Om de beurt, vroegste sluitdatum eerst"],
  ["alone", "Elke vacature apart, zonder grens per kandidaat"],
] as const;

/** What three ways of choosing come to, side by side. */
export function PortfolioFigures({ figures }: PortfolioFiguresProps) {
  return (
    <DataTable
      caption="Drie manieren van kiezen vergeleken"
      columns={[
        { label: "Manier" },
        { label: "Voorstellen", numeric: true },
        { label: "Vacatures met drie of meer", numeric: true },
        { label: "Gemiddelde score", numeric: true },
        { label: "Mensen te vaak gevraagd", numeric: true },
      ]}
      rows={WAYS.map(([way, label]) => ({
        key: way,
        cells: [
          label,
          figures[way].proposals,
          figures[way].vacaturesWithEnough,
          Math.round(figures[way].meanTotal),
          figures[way].overAsked,
        ],
      }))}
    />
  );
}
