/** The kinds of CV the portal takes, told by content, never by name. */
export type FileKind = { contentType: string; extension: "pdf" | "docx" | "txt" };

const PDF: FileKind = { contentType: "application/pdf", extension: "pdf" };
const DOCX: FileKind = {
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extension: "docx",
};
const TXT: FileKind = { contentType: "text/plain; charset=utf-8", extension: "txt" };

/**
 * What a file is, from its first bytes (at least 4 kB of them, or all of a smaller file).
 * Null for anything that is not a PDF, a Word document or plain text.
 */
export function fileKindOf(head: Uint8Array): FileKind | null {
  const latin = Buffer.from(head).toString("latin1");
  if (latin.startsWith("%PDF-")) return PDF;
  if (latin.startsWith("PK\u0003\u0004")) {
    return latin.includes("[Content_Types].xml") || latin.includes("word/") ? DOCX : null;
  }
  return isPlainText(head) ? TXT : null;
}

function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0 || head.some(isControlByte)) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(
      head.subarray(0, wholeLength(head)),
    );
    return !/^\s*<(!doctype|html|svg|\?xml)/i.test(text);
  } catch {
    return false;
  }
}

/** Bytes below a space that no text has: all but tab, line feed, form feed and carriage return. */
function isControlByte(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32);
}

/** The length without a character that the head cuts off at its end. */
function wholeLength(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return end > 0 && (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : bytes.length;
}
