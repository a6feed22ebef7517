/** Gross pay a month in cents, and the weekly hours it is for. */
export type PayRange = { salaryMinCents: number; salaryMaxCents: number; salaryHours: number };

const EUROS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });

/** Whether pay is complete enough to go online: two amounts in order and the hours they are for. */
export function hasPayRange(pay: PayRange): boolean {
  return pay.salaryMinCents > 0 && pay.salaryMaxCents >= pay.salaryMinCents && pay.salaryHours > 0;
}

/** "€ 2.900 – 3.400 bruto per maand bij 36 uur", for mails. */
export function payText(pay: PayRange): string {
  const [from, to] = [pay.salaryMinCents, pay.salaryMaxCents].map((cents) =>
    EUROS.format(cents / 100),
  );
  return `€ ${from} – ${to} bruto per maand bij ${pay.salaryHours} uur`;
}

/** "€ 2.900": whole euros. */
export function euros(amount: number): string {
  return `€ ${EUROS.format(amount)}`;
}
