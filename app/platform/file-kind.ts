import { isPageText, isPlainText } from "./inspection/plain-text.ts";

/** The kinds of CV the portal takes, told by content, never by name. */
export type FileKind = {
  contentType: string;
  extension: "pdf" | "docx" | "txt" | "html" | PictureExtension;
};

/** Photographs of a CV: kept and shown, never read. */
type PictureExtension = "jpg" | "png" | "heic";

const PDF: FileKind = { contentType: "application/pdf", extension: "pdf" };
const DOCX: FileKind = {
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
};
const TXT: FileKind = { contentType: "text/plain; charset=utf-8", extension: "txt" };

/** A page that somebody saved: read and dropped, never kept nor served. */
const HTML: FileKind = { contentType: "text/html; charset=utf-8", extension: "html" };

const JPG: FileKind = { contentType: "image/jpeg", extension: "jpg" };
const PNG: FileKind = { contentType: "image/png", extension: "png" };
const HEIC: FileKind = { contentType: "image/heic", extension: "heic" };

/** The first box of a HEIC names what it can be read as. */
const HEIC_START = /^[\s\S]{4}ftyp(?:hei[cx]|hev[cx]|mif1|msf1)/;

/** Some programs write a byte-order mark or an empty line in front; readers pass over it. */
const PDF_START = /^(?:\u00ef\u00bb\u00bf)?[\s\0]{0,32}%PDF-/;

/**
 * What a file seems to be, from its first bytes (at least 4 kB of them, or all of a smaller file).
 * Null for anything that is not a PDF, an archive as Word's are, a photograph or plain text; `inspectUpload` then
 * looks at the whole of it.
 */
export function fileKindOf(head: Uint8Array): FileKind | null {
  const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
  if (PDF_START.test(start)) return PDF;
  if (start.startsWith("PK\u0003\u0004")) return DOCX;
  if (start.startsWith("\u00ff\u00d8\u00ff")) return JPG;
  if (start.startsWith("\u0089PNG\r\n\u001a\n")) return PNG;
  if (HEIC_START.test(start)) return HEIC;
  return isPlainText(head) ? TXT : null;
}

/** The same where a saved page is welcome as well. */
export function textKindOf(head: Uint8Array): FileKind | null {
  const kind = fileKindOf(head);
  if (kind) return kind.contentType.startsWith("image/") ? null : kind;
  return isPageText(head) ? HTML : null;
}

/** The ending of a file's name for its content type; "bin" for one we do not take. */
export function extensionOf(contentType: string): string {
  return (
    [PDF, DOCX, TXT, HTML, JPG, PNG, HEIC].find((kind) => kind.contentType === contentType)
      ?.extension ?? "bin"
  );
}
