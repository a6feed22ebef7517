import type { CvLine } from "./cv-line.ts";
import { readDocxLines } from "./docx-lines.server.ts";
import { readPdfLines } from "./pdf-lines.server.ts";
import { textLines } from "./text-lines.ts";

/** The lines of a PDF, Word document or text; or why there are none. Throws on a broken file. */
export async function readCvLines(
  bytes: Uint8Array,
  contentType: string,
): Promise<CvLine[] | "no-text" | "encrypted"> {
  if (contentType === "application/pdf") return readPdfLines(bytes);
  const lines = contentType.startsWith("text/plain")
    ? textLines(bytes)
    : await readDocxLines(bytes);
  return lines.some(({ text }) => /\p{L}{2}/u.test(text)) ? lines : "no-text";
}
