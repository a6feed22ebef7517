import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import {
  emptyScores,
  PARTS,
  precision,
  recall,
  type Scores,
  scoreReading,
} from "./score-reading.ts";
import { SET_ASIDE } from "./set-aside.data.ts";

/** Reads the CVs that were set aside, and prints precision and recall of each part. */
export async function reportSetAside(folder: string, browserPath: string): Promise<Scores> {
  const scores = emptyScores();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const page = await browser.newPage();
    for (const { id, html, text = "", truth } of SET_ASIDE) {
      const path = join(folder, `aside-${id}`);
      if (html) {
        await page.setContent(html);
        await page.pdf({ path, format: "A4", printBackground: true });
      } else await writeFile(path, text);
      const reading = await readCvFile(path, html ? "application/pdf" : "text/plain", "eval");
      if (reading.outcome !== "read") scores.mistakes.push(`${id}: ${reading.outcome}`);
      else scoreReading(scores, id, truth, reading.facts);
    }
  } finally {
    await browser.close();
  }
  const percent = (figure: number) => `${(figure * 100).toFixed(0)} %`.padStart(6);
  console.log(`${SET_ASIDE.length} CVs set aside, in layouts of their own:  precision  recall`);
  for (const part of PARTS.filter((one) => one !== "roles")) {
    console.log(
      `  ${part.padEnd(44)}${percent(precision(scores[part]))}  ${percent(recall(scores[part]))}`,
    );
  }
  return scores;
}
