import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Row } from "#app/ui/rows.tsx";

type EndingRow = { id: string; name: string; number: number; endsOn: Date | string };

/** People whose year's consent ends and who did not answer the mail about it. */
export function EndingRows({ rows }: { rows: EndingRow[] }) {
  return rows.map(({ id, name, number, endsOn }) => (
    <Row key={id} title={name} href={`/werk/kandidaten/${id}`} aside={`tot ${formatDate(endsOn)}`}>
      <FactsLine plain facts={[`K-${number}`, "heeft nog niet op onze mail geantwoord"]} />
    </Row>
  ));
}
