/** A formula in a cell would run in the reader's spreadsheet (OWASP: CSV injection). */
const STARTS_FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file that Dutch spreadsheets open: semicolons, a byte-order mark, every cell quoted,
 * and none that starts a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === "string" && STARTS_FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
