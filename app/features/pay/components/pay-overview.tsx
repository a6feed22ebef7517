import { ROLE_FAMILIES, ROLE_LABELS, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { RangeBars, type RangeRow } from "#app/ui/range-bars.tsx";
import type { BasisHours } from "../pay-words.ts";
import type { RolePay } from "../role-pay.ts";
import { entryRow, minimumMark, PayTable, publishedRow, scaleOf } from "./pay-lines.tsx";

/**
 * All roles by family, on one scale: the bar of the vacatures, or of what a source says where those are
 * too few. Under each family the table with everything.
 */
export function PayOverview({ pays, basis }: { pays: readonly RolePay[]; basis: BasisHours }) {
  const scale = scaleOf(pays, basis);
  const [first] = pays;
  const minimum = first && minimumMark(first, basis);
  const mark = minimum && { at: minimum.at };
  return ROLE_FAMILIES.map(({ id, label }) => {
    const ids = rolesInFamily(id).map((role) => role.id);
    const family = pays.filter(({ roleId }) => ids.includes(roleId));
    return (
      <section key={id} className="stack" aria-labelledby={`salaris-${id}`}>
        <h2 id={`salaris-${id}`}>{label}</h2>
        <RangeBars rows={family.map((pay) => rowOf(pay, basis))} scale={scale} mark={mark} />
        <Disclosure summary={`Tabel met bron en datum: ${label}`}>
          <PayTable
            pays={family}
            basis={basis}
            caption={`${label}: bruto per maand bij ${basis} uur, zonder vakantiegeld`}
          />
        </Disclosure>
      </section>
    );
  });
}

function rowOf(pay: RolePay, basis: BasisHours): RangeRow {
  const published = publishedRow(pay.published, basis);
  const [source] = pay.entries;
  const shown = published.range === null && source ? entryRow(source, basis) : published;
  return {
    ...shown,
    key: pay.roleId,
    label: <a href={`/salariswijzer/${pay.roleId}`}>{ROLE_LABELS[pay.roleId]}</a>,
  };
}
