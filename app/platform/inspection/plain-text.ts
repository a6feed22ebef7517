/** Text that a program would run or draw instead of show. */
const RUNS =
  /<(?:!doctype|html|script|svg|iframe|object|embed|\?xml|\?php|%)|^(?:#!|%!PS|\{\\rtf|MZ|@echo|BEGIN:VCARD|MIME-Version:)/i;
const LOOK_CHARS = 4096;
/** Bytes that Windows' western encoding does not use. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Dutch has one accent in forty letters; more high bytes than this is another encoding or no text. */
const MAX_HIGH_SHARE = 0.25;

/** Whether the first bytes of a file are text in UTF-8, UTF-16 with its mark, or Windows' encoding. */
export function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  const wide = wideEncoding(head);
  if (wide) return looksLikeText(new TextDecoder(wide).decode(head.subarray(0, head.length & ~1)));
  if (head.some(isControlByte)) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(
      head.subarray(0, wholeLength(head)),
    );
    return looksLikeText(text);
  } catch {
    return isWestern(head) && looksLikeText(new TextDecoder("windows-1252").decode(head));
  }
}

/** Whether the first bytes of a file are a page's, in UTF-8 or Windows' encoding. */
export function isPageText(head: Uint8Array): boolean {
  if (head.length === 0 || head.some(isControlByte)) return false;
  const start = new TextDecoder("latin1").decode(head.subarray(0, LOOK_CHARS)).trimStart();
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,32}<(?:!doctype html|html|head|body|!--|div|article|main|section|script)/i.test(
    start,
  );
}

/** Whether a whole page is text, to its end. */
export function isWholePageText(bytes: Uint8Array): boolean {
  return isPageText(bytes.subarray(0, LOOK_CHARS)) && !bytes.some(isControlByte);
}

/** Whether a whole file is text, to its end. */
export function isWholePlainText(bytes: Uint8Array): boolean {
  return (
    isPlainText(bytes.subarray(0, LOOK_CHARS)) &&
    (wideEncoding(bytes) !== null || !bytes.some(isControlByte))
  );
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function looksLikeText(text: string): boolean {
  const controls = [...text].some(
    (sign) => isControlByte(sign.charCodeAt(0)) && sign.length === 1 && sign < " ",
  );
  return !controls && !RUNS.test(text.trimStart().replace(/^\ufeff/, ""));
}

function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (UNUSED.has(byte)) return false;
    if (byte > 0x7f) high++;
  }
  return high / bytes.length <= MAX_HIGH_SHARE;
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
