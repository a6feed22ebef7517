import { getDocumentProxy } from "unpdf";
import type { CvLine } from "./cv-line.ts";
import type { PageText } from "./files/page-text.ts";
import { piecesOfPage } from "./files/pdf-pieces.server.ts";
import { linesOfPages } from "./page-columns.ts";

/** A CV of more pages is a portfolio; its facts stand in front. */
const MAX_PAGES = 30;
/** A page with less text than this is a picture with a stamp on it. */
const MIN_LETTERS = 40;

/** The lines of a PDF, "no-text" for a scan, "encrypted" when it asks for a password. */
export async function readPdfLines(bytes: Uint8Array): Promise<CvLine[] | "no-text" | "encrypted"> {
  try {
    const document = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
    const pages: PageText[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
      const page = await document.getPage(number);
      pages.push(await piecesOfPage(page));
      page.cleanup();
    }
    const letters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0);
    return letters < MIN_LETTERS ? "no-text" : linesOfPages(pages);
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "encrypted";
    throw error;
  }
}
