import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { convertToPdf } from "../../../support/facilities/office.ts";
import type { Writer } from "./cv-writer.ts";
import { filledForm } from "./layouts/filled-form.ts";
import {
  OFFICE_LAYOUTS,
  PAGE_LAYOUTS,
  TURNED_LAYOUTS,
  WORD_LAYOUTS,
} from "./layouts/own-layouts.ts";
import type { PageLayout } from "./layouts/page-parts.ts";
import { turnedPages } from "./layouts/turned-pages.ts";
import { THEMES, themePage } from "./themes/themes.ts";
import { type Dates, type WriterTruth, writerTruth } from "./writer-truth.ts";
import { WRITERS_WORDS, type WritersWords } from "./writers-words.data.ts";

const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The CV of a person as a file in one layout. */
export type WriterFile = {
  person: Writer;
  layout: string;
  path: string;
  contentType: string;
  truth: WriterTruth;
};

/** Layouts that write periods in their own way; the rest in the person's words. */
const OWN_DATES: Record<string, Dates> = { linkedin: "months", europass: "months" };

export const OUR_LAYOUTS = [
  ...Object.keys(PAGE_LAYOUTS),
  ...Object.keys(TURNED_LAYOUTS),
  ...Object.keys(WORD_LAYOUTS),
  ...Object.keys(OFFICE_LAYOUTS),
  "filled-form",
];
export const OTHERS_LAYOUTS = Object.keys(THEMES);
export const ALL_LAYOUTS = [...OTHERS_LAYOUTS, ...OUR_LAYOUTS];

/** What files are made with: a folder, a browser's page, and LibreOffice where there is one. */
export type Tools = { folder: string; page: Page; office: string | null };

/** Opens a browser that reaches nothing, lends it, and closes it. */
export async function withTools<T>(
  folder: string,
  browserPath: string,
  office: string | null,
  use: (tools: Tools) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const page = await browser.newPage();
    await page.emulateMedia({ media: "print" });
    // Themes ask for fonts and pictures from elsewhere; an evaluation needs no network.
    await page.route(/^https?:/, (route) => route.abort());
    return await use({ folder, page, office });
  } finally {
    await browser.close();
  }
}

/** Writes two of every three pairs of person and layout as files; those of LibreOffice where there is one. */
export async function renderWriters(
  people: readonly Writer[],
  tools: Tools,
): Promise<WriterFile[]> {
  const files: WriterFile[] = [];
  for (const [i, person] of people.entries()) {
    for (const [j, layout] of ALL_LAYOUTS.entries()) {
      if ((i + j) % 3 === 2 || (layout in OFFICE_LAYOUTS && !tools.office)) continue;
      files.push(await renderOne(person, i, layout, tools));
    }
  }
  const documents = files.filter(({ layout }) => layout in OFFICE_LAYOUTS);
  if (tools.office && documents.length > 0)
    convertToPdf(
      tools.office,
      documents.map(({ path }) => path.replace(/pdf$/, "docx")),
      tools.folder,
    );
  return files;
}

/** One CV in one layout; of a layout of LibreOffice only the document to convert. */
export async function renderOne(
  person: Writer,
  i: number,
  layout: string,
  { folder, page }: Tools,
): Promise<WriterFile> {
  const stem = join(folder, `${person.id}-${layout}`);
  const words = wordsOf(person, i);
  const ready = (path: string, contentType: string, text: string | null = null): WriterFile => {
    const dates = THEMES[layout]?.dates ?? OWN_DATES[layout] ?? "written";
    return {
      person,
      layout,
      path,
      contentType,
      truth: writerTruth(person, dates, text, layout in THEMES),
    };
  };
  const office = layoutIn(OFFICE_LAYOUTS, layout);
  const word = office ?? layoutIn(WORD_LAYOUTS, layout);
  if (word) {
    await writeFile(`${stem}.docx`, await word(person, words));
    return office ? ready(`${stem}.pdf`, PDF) : ready(`${stem}.docx`, DOCX);
  }
  if (layout === "filled-form") {
    await writeFile(`${stem}.pdf`, await filledForm(person, words));
    return ready(`${stem}.pdf`, PDF);
  }
  const turned = layoutIn(TURNED_LAYOUTS, layout);
  const ours = turned ?? layoutIn<PageLayout>(PAGE_LAYOUTS, layout);
  await page.setContent(ours ? ours(person, words) : await themePage(layout, person));
  const theme = THEMES[layout];
  if (theme && person.language === "nl" && i % 2 === 0) await page.evaluate(theme.intoDutch);
  const text = (await page.locator("body").allInnerTexts()).join("\n");
  await page.pdf({
    path: `${stem}.pdf`,
    format: "A4",
    printBackground: true,
    preferCSSPageSize: true,
  });
  if (turned) await writeFile(`${stem}.pdf`, await turnedPages(await readFile(`${stem}.pdf`)));
  return ready(`${stem}.pdf`, PDF, text);
}

function layoutIn<T>(layouts: Record<string, T>, name: string): T | undefined {
  return layouts[name];
}

/** Each person keeps to one set of headings. */
function wordsOf(person: Writer, i: number): WritersWords {
  const all = WRITERS_WORDS[person.language];
  const words = all[i % all.length];
  if (!words) throw new Error("No words");
  return words;
}
