import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { CandidateFactsRow } from "../candidate-facts.ts";
import { CandidateFacts } from "./candidate-facts.tsx";
import { CandidateStatusWord } from "./candidate-status-word.tsx";

type CandidateRowsProps = {
  candidates: (CandidateFactsRow & { applications: number })[];
  /** Whether words or filters narrow the list. */
  narrowed: boolean;
  /** Today: who is free from a later day is told so. */
  day: Date;
};

/** The consultant's list of people, or what to do when nobody is in it. */
export function CandidateRows({ candidates, narrowed, day }: CandidateRowsProps) {
  if (candidates.length === 0) {
    return (
      <EmptyState
        title={narrowed ? "Niemand gevonden" : "Er zijn nog geen kandidaten"}
        action={narrowed ? { href: "/werk/kandidaten", label: "Toon alle kandidaten" } : undefined}
      >
        {narrowed
          ? "Zoek met minder woorden, of haal een filter weg."
          : "Wie een account maakt of solliciteert, komt hier te staan."}
      </EmptyState>
    );
  }
  return (
    <Rows label="Kandidaten">
      {candidates.map((candidate) => (
        <Row
          key={candidate.id}
          level={2}
          title={candidate.name}
          href={`/werk/kandidaten/${candidate.id}`}
          aside={
            candidate.findable ? (
              <CandidateStatusWord
                candidate={candidate}
                inProcedure={candidate.applications > 0}
                day={day}
              />
            ) : (
              <StatusWord>niet vindbaar</StatusWord>
            )
          }
        >
          <CandidateFacts candidate={candidate} />
          <FactsLine
            plain
            facts={[
              `K-${candidate.number}`,
              candidate.headline || candidate.roles.join(", "),
              candidate.applications > 0 &&
                formatCount(candidate.applications, "procedure loopt", "procedures lopen"),
            ]}
          />
        </Row>
      ))}
    </Rows>
  );
}
