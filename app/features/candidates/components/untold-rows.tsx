import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Row } from "#app/ui/rows.tsx";

type UntoldRow = {
  tellBy: Date | string;
  enteredAt: Date | string;
  candidate: { id: string; name: string; number: number; email: string };
};

/** Whom the bureau wrote down and who is still to be told, each with its day. */
export function UntoldRows({ rows }: { rows: UntoldRow[] }) {
  return rows.map(({ tellBy, enteredAt, candidate }) => (
    <Row
      key={candidate.id}
      title={candidate.name}
      href={`/werk/kandidaten/${candidate.id}/informeren`}
      aside={`uiterlijk ${formatDate(tellBy)}`}
    >
      <FactsLine
        plain
        facts={[
          `K-${candidate.number}`,
          `ingeschreven op ${formatDate(enteredAt)}`,
          candidate.email ? "mailadres nog nakijken" : "zonder mailadres",
        ]}
      />
    </Row>
  ));
}
