import { isPlainText } from "./inspection/plain-text.ts";

/** The kinds of CV the portal takes, told by content, never by name. */
export type FileKind = { contentType: string; extension: "pdf" | "docx" | "txt" };

const PDF: FileKind = { contentType: "application/pdf", extension: "pdf" };
const DOCX: FileKind = {
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
};
const TXT: FileKind = { contentType: "text/plain; charset=utf-8", extension: "txt" };

/** Some programs write a byte-order mark or an empty line in front; readers pass over it. */
const PDF_START = /^(?:\u00ef\u00bb\u00bf)?[\s\0]{0,32}%PDF-/;

/**
 * What a file seems to be, from its first bytes (at least 4 kB of them, or all of a smaller file).
 * Null for anything that is not a PDF, an archive as Word's are, or plain text; `inspectUpload` then
 * looks at the whole of it.
 */
export function fileKindOf(head: Uint8Array): FileKind | null {
  const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
  if (PDF_START.test(start)) return PDF;
  if (start.startsWith("PK\u0003\u0004")) return DOCX;
  return isPlainText(head) ? TXT : null;
}

/** The ending of a file's name for its content type; "bin" for one we do not take. */
export function extensionOf(contentType: string): string {
  return [PDF, DOCX, TXT].find((kind) => kind.contentType === contentType)?.extension ?? "bin";
}
