/** Looks through one document, in a process of its own. */
import { readFile } from "node:fs/promises";
import type { FileKind } from "../file-kind.ts";
import { answerOnce } from "../processes/bounded-work.ts";
import { inspectDocx } from "./inspect-docx.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { isWholePlainText } from "./plain-text.ts";
import type { UploadTrouble } from "./upload-trouble.ts";

export type UploadQuestion = { path: string; extension: FileKind["extension"] };

answerOnce(async ({ path, extension }: UploadQuestion): Promise<UploadTrouble | null> => {
  const bytes = await readFile(path);
  switch (extension) {
    case "pdf":
      return inspectPdf(bytes);
    case "docx":
      return inspectDocx(bytes);
    case "jpg":
    case "png":
    case "heic":
      return inspectPicture(bytes, extension);
    case "txt":
      return isWholePlainText(bytes) ? null : "disguised";
  }
});
