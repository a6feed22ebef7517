import { formatDate } from "#app/ui/format-date.ts";
import { formatMoney } from "#app/ui/format-money.ts";
import { minimumAtBasis } from "../pay-at-basis.ts";
import type { BasisHours } from "../pay-words.ts";
import type { RolePay } from "../role-pay.ts";
import { euros, sourceText } from "./pay-lines.tsx";

/** The statutory minimum that the figures are held against, with its source; or that it is not known. */
export function MinimumLine({ minimum, basis }: Pick<RolePay, "minimum"> & { basis: BasisHours }) {
  if (!minimum) {
    return (
      <p className="small soft">
        Het wettelijk minimumloon van vandaag is hier nog niet ingevoerd. De bedragen zijn er dus
        niet aan getoetst.
      </p>
    );
  }
  const { hourCents, validFrom, validTo } = minimum;
  return (
    <p className="small soft">
      Wettelijk minimumloon vanaf 21 jaar: {formatMoney(hourCents)} bruto per uur, dat is{" "}
      {euros(minimumAtBasis(minimum, basis))} per maand bij {basis} uur, van {formatDate(validFrom)}{" "}
      tot en met {formatDate(validTo)}. Bron: {sourceText(minimum)}.
    </p>
  );
}
