const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** An amount in integer cents: "€ 2.900" when whole, "€ 16,24" when not; plain spaces. */
export function formatMoney(cents: number): string {
  return `€ ${amount(cents)}`;
}

/** A range in integer cents: "€ 2.900 – 3.400", one amount when both are equal. */
export function formatMoneyRange(minCents: number, maxCents: number): string {
  if (minCents === maxCents) return formatMoney(minCents);
  return `€ ${amount(minCents)} – ${amount(maxCents)}`;
}

/** Pay with the hours it holds for: "€ 2.900 – 3.400 bij 36 uur". */
export function formatPay(minCents: number, maxCents: number, hoursPerWeek: number): string {
  const { value, basis } = payFact(minCents, maxCents, hoursPerWeek);
  return `${value} ${basis}`;
}

/** The same for a FactsLine, which shows the amount bold and the basis not. */
export function payFact(
  minCents: number,
  maxCents: number,
  hoursPerWeek: number,
): { value: string; basis: string } {
  return {
    value: formatMoneyRange(minCents, maxCents),
    basis: `bij ${whole.format(hoursPerWeek)} uur`,
  };
}

function amount(cents: number): string {
  const euros = cents / 100;
  return Number.isInteger(euros) ? whole.format(euros) : exact.format(euros);
}
