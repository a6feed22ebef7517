/** Prints the figures of an evaluation and keeps whether one missed what is promised. */
export type EvalReport = {
  /** A line of plain text. */
  say: (text: string) => void;
  /** A table with a header row. */
  table: (header: readonly string[], rows: readonly (readonly (string | number)[])[]) => void;
  /** A promise: what, and whether it holds. */
  promise: (what: string, holds: boolean) => void;
  /** Ends the program: 1 when a promise did not hold. */
  end: () => never;
};

/** A report with a title. */
export function startReport(title: string): EvalReport {
  let failed = false;
  console.log(`\n${title}\n`);
  const text = (cell: string | number) => (typeof cell === "number" ? cell.toFixed(3) : cell);
  return {
    say: (line) => console.log(line),
    table: (header, rows) => {
      const all = [header, ...rows].map((row) => row.map(text));
      const widths = header.map((_, i) => Math.max(...all.map((row) => (row[i] ?? "").length)));
      for (const row of all)
        console.log(`| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`);
    },
    promise: (what, holds) => {
      failed ||= !holds;
      console.log(`${holds ? "holds " : "MISSED"}  ${what}`);
    },
    end: () => process.exit(failed ? 1 : 0),
  };
}
