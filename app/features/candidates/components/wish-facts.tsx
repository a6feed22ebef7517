import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { ARCHETYPE_LABELS, TASK_AREA_LABELS } from "#app/features/taxonomy/task-area.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import type { Archetype, Sector, TaskArea } from "#prisma/client/enums.ts";

type WishFactsProps = {
  data: {
    candidate: { roles: string[] };
    sectors: Sector[];
    taskAreas: TaskArea[];
    archetype: Archetype | null;
    culture: { most: readonly string[]; least: readonly string[] } | null;
    cultureDone: boolean;
  };
};

/** What a person asks of work and of a team, for a consultant. */
export function WishFacts({ data }: WishFactsProps) {
  const { candidate, sectors, taskAreas, archetype, culture, cultureDone } = data;
  return (
    <section className="stack">
      <h2>Wensen en werkcultuur</h2>
      <DlFacts
        facts={[
          { term: "Beroepen", value: candidate.roles.join(", ") },
          { term: "Sectoren", value: sectors.map((id) => SECTOR_LABELS[id]).join(", ") },
          { term: "Taken", value: taskAreas.map((id) => TASK_AREA_LABELS[id]).join(", ") },
          { term: "Stijl", value: archetype && ARCHETYPE_LABELS[archetype] },
          { term: "Werkt het liefst zo", value: culture?.most.join(" ") },
          { term: "Past het minst", value: culture?.least.join(" ") },
          {
            term: "Vragenlijst",
            value: cultureDone ? "ingevuld" : culture ? "begonnen" : "nog niet ingevuld",
          },
        ]}
      />
    </section>
  );
}
