import { type CvLine, isTableHead } from "../cv-line.ts";

const TASKS =
  /^\s*(?:(?:main|key|voornaamste|belangrijkste) )?(?:werkzaamheden|taken|omschrijving|toelichting|tasks|duties|description|verantwoordelijkheden|responsibilities|activiteiten|activities)\s*$/i;

/** The rows of tables with what was done taken out of its column and put below as an item of a list. */
export function withTasksBelow(lines: readonly CvLine[]): CvLine[] {
  let columns = 0;
  let tasks = -1;
  return lines.flatMap((line) => {
    const cells = line.text.split("\t");
    if (isTableHead(cells)) {
      columns = cells.length;
      tasks = cells.findIndex((cell) => TASKS.test(cell));
      return [line];
    }
    const task = cells[tasks]?.trim() ?? "";
    if (cells.length !== columns || task === "") return [line];
    const rest = cells.filter((_, i) => i !== tasks).join("\t");
    return [
      { ...line, text: rest },
      { ...line, text: `• ${task}` },
    ];
  });
}
