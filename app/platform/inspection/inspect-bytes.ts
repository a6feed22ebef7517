import type { FileKind } from "../file-kind.ts";
import { inspectDocx } from "./inspect-docx.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { inspectPicture } from "./inspect-picture.ts";
import { isWholePageText, isWholePlainText } from "./plain-text.ts";
import type { UploadTrouble } from "./upload-trouble.ts";

/** Why the whole of a file of this kind must not come in; null when it may. */
export function inspectBytes(
  bytes: Buffer,
  extension: FileKind["extension"],
): UploadTrouble | null {
  switch (extension) {
    case "pdf":
      return inspectPdf(bytes);
    case "docx":
      return inspectDocx(bytes);
    case "jpg":
    case "png":
    case "heic":
      return inspectPicture(bytes, extension);
    case "html":
      return isWholePageText(bytes) ? null : "disguised";
    case "txt":
      return isWholePlainText(bytes) ? null : "disguised";
  }
}
