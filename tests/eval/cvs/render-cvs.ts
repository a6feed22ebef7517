import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { InventedCv } from "./cv-document.ts";
import { writeDocxPlain, writeDocxTables, writeText } from "./layouts-files.ts";
import { HTML_LAYOUTS } from "./layouts-html.ts";

const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TXT = "text/plain; charset=utf-8";

/** A CV as a file in one layout. */
export type CvFile = { cv: InventedCv; layout: string; path: string; contentType: string };

/** The layouts that carry text; a scan is the eleventh. */
export const LAYOUTS = [...Object.keys(HTML_LAYOUTS), "docx-plain", "docx-tables", "text"];
/** Each CV is rendered in so many layouts, in turn. */
const LAYOUTS_PER_CV = 3;
const SCANS = 8;

/** Writes the CVs as files to a folder: each in three layouts, and some as scans without text. */
export async function renderCvs(
  cvs: InventedCv[],
  folder: string,
  browserPath: string,
): Promise<CvFile[]> {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  const files: CvFile[] = [];
  try {
    const page = await browser.newPage();
    for (const [i, cv] of cvs.entries()) {
      for (let turn = 0; turn < LAYOUTS_PER_CV; turn++) {
        const layout = LAYOUTS[(i + turn * 3) % LAYOUTS.length] ?? "text";
        files.push(await render(cv, layout, folder, page));
      }
      if (i % Math.floor(cvs.length / SCANS) === 0)
        files.push(await renderScan(cv, folder, browser));
    }
  } finally {
    await browser.close();
  }
  return files;
}

async function render(cv: InventedCv, layout: string, folder: string, page: Page): Promise<CvFile> {
  const { document } = cv;
  const name = join(folder, `${document.id}-${layout}`);
  const html = HTML_LAYOUTS[layout];
  if (html) {
    await page.setContent(html(document));
    await page.pdf({ path: `${name}.pdf`, format: "A4", printBackground: true });
    return { cv, layout, path: `${name}.pdf`, contentType: PDF };
  }
  if (layout === "text") {
    await writeFile(`${name}.txt`, textBytes(writeText(document)));
    return { cv, layout, path: `${name}.txt`, contentType: TXT };
  }
  await writeFile(
    `${name}.docx`,
    await (layout === "docx-plain" ? writeDocxPlain : writeDocxTables)(document),
  );
  return { cv, layout, path: `${name}.docx`, contentType: DOCX };
}

/** Windows' own encoding where its characters suffice, as old editors write; else UTF-8. */
function textBytes(text: string): Buffer {
  const latin = Buffer.from(text, "latin1");
  return latin.toString("latin1") === text ? latin : Buffer.from(text, "utf8");
}

/** A picture of a page in a PDF, as a scanner makes it. */
async function renderScan(cv: InventedCv, folder: string, browser: Browser): Promise<CvFile> {
  const page = await browser.newPage({ viewport: { width: 800, height: 1130 } });
  await page.setContent((HTML_LAYOUTS["one-column"] ?? (() => ""))(cv.document));
  const picture = (await page.screenshot({ type: "jpeg", quality: 60 })).toString("base64");
  await page.setContent(
    `<body style="margin:0"><img style="width:100%" src="data:image/jpeg;base64,${picture}"></body>`,
  );
  const path = join(folder, `${cv.document.id}-scan.pdf`);
  await page.pdf({ path, format: "A4" });
  await page.close();
  return { cv, layout: "scan", path, contentType: PDF };
}
