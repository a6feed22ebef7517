import { ROLE_FAMILIES, ROLE_LABELS, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { RangeBars, type RangeRow } from "#app/ui/range-bars.tsx";
import type { BasisHours } from "../pay-words.ts";
import type { RolePay } from "../role-pay.ts";
import { entryRow, minimumMark, publishedRow, scaleOf } from "./pay-lines.tsx";

/** All roles by family, on one scale: the bar of the vacatures, or of what a source says where those are too few. */
export function PayOverview({ pays, basis }: { pays: readonly RolePay[]; basis: BasisHours }) {
  const scale = scaleOf(pays, basis);
  const [first] = pays;
  const mark = first ? minimumMark(first, basis) : undefined;
  const byRole = new Map(pays.map((pay) => [pay.roleId, pay]));
  return (
    <>
      {ROLE_FAMILIES.map(({ id, label }) => (
        <section key={id} className="stack" aria-labelledby={`salaris-${id}`}>
          <h2 id={`salaris-${id}`}>{label}</h2>
          <RangeBars
            rows={rolesInFamily(id).flatMap((role) => {
              const pay = byRole.get(role.id);
              return pay ? [rowOf(pay, basis)] : [];
            })}
            scale={scale}
            mark={mark}
          />
        </section>
      ))}
    </>
  );
}

function rowOf(pay: RolePay, basis: BasisHours): RangeRow {
  const published = publishedRow(pay.published, basis);
  const [source] = pay.entries;
  const shown = published.range === null && source ? entryRow(source, basis) : published;
  return {
    ...shown,
    key: pay.roleId,
    label: <a href={`/salariswijzer/${pay.roleId}`}>{ROLE_LABELS[pay.roleId]}</a>,
    figure: shown === published ? shown.figure : `${shown.figure} (bron)`,
  };
}
