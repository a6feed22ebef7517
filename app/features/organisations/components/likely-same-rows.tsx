import { FactsLine } from "#app/ui/facts-line.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import type { LikelySame } from "../likely-same.ts";

type LikelySameRowsProps = {
  same: LikelySame[];
  /** The client that each may be joined to. */
  joinTo?: string;
  level?: 2 | 3;
};

/** Organisations that may be the same one, each with the step to join it. */
export function LikelySameRows({ same, joinTo, level = 3 }: LikelySameRowsProps) {
  return (
    <Rows label="Lijkt op">
      {same.map(({ id, name, place, status, why }) => (
        <Row
          key={id}
          title={name}
          level={level}
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
