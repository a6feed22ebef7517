import { FactsLine } from "#app/ui/facts-line.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import type { LikelySame } from "../likely-same.ts";

/** Organisations that may be the same one; with `joinTo` each has the step to join it to that one. */
export function LikelySameRows({ same, joinTo }: { same: LikelySame[]; joinTo?: string }) {
  return (
    <Rows label="Lijkt op">
      {same.map(({ id, name, place, status, why }) => (
        <Row
          key={id}
          title={name}
          href={`/werk/klanten/${id}`}
          extra={
            joinTo ? (
              <a href={`/werk/klanten/${joinTo}/samenvoegen?met=${id}`}>
                Voeg samen<span className="visually-hidden"> met {name}</span>
              </a>
            ) : null
          }
        >
          <FactsLine plain facts={[place, status, why]} />
        </Row>
      ))}
    </Rows>
  );
}
