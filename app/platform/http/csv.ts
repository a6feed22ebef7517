/** Digits that a spreadsheet would read as a number, and so lose a zero in front or digits behind. */
const LOSES_DIGITS = /^0\d+$|^\d{12,}$/;

/** A formula in a cell would run in the reader's spreadsheet (OWASP: CSV injection). */
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file that Dutch spreadsheets open: semicolons, a byte-order mark, every cell quoted,
 * decimals behind a comma, telephone numbers whole, and no cell that starts a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return `"${String(value).replace(".", ",")}"`;
  const text = value;
  const isRisky = STARTS_FORMULA.test(text) || LOSES_DIGITS.test(text);
  const safe = isRisky ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
