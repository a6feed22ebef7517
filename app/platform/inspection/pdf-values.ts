/**
 * Idea: read what a PDF says, not what its bytes look like: names, strings and dictionaries are told
 * apart, so that a word on the page is never taken for an action. Promise: every key of a dictionary is
 * kept, doubled ones too, since readers differ in which they believe. Source: ISO 32000-2, 7.2 and 7.3.
 */
export type PdfValue =
  | { kind: "name"; name: string }
  | { kind: "text"; text: string /** Its bytes as they stand, cut short. */; raw: string }
  | { kind: "number"; number: number }
  | { kind: "ref"; number: number }
  | { kind: "list"; items: PdfValue[] }
  | PdfDict
  | { kind: "word"; word: string };

export type PdfDict = { kind: "dict"; entries: [key: string, value: PdfValue][] };

/** Nested deeper than any program writes. */
export class TooDeep extends Error {}

const MAX_DEPTH = 64;
/** Names and addresses are looked at; a page of text in a string is not. */
const MAX_TEXT = 2048;
const SPACES = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...Buffer.from("()<>[]{}/%")]);
const ESCAPES: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const ENDS = new Set(["", "endobj", "stream", "obj", "xref", "trailer", "startxref"]);
const NOTHING: PdfValue = { kind: "word", word: "" };

/**
 * Reads the value at `from`, and where it ended. What is broken ends early: a reader that mends it sees
 * no more than this. Throws `TooDeep`.
 */
export function readPdfValue(bytes: Buffer, from: number): { value: PdfValue; end: number } {
  let at = from;

  function next(depth: number): PdfValue {
    if (depth > MAX_DEPTH) throw new TooDeep();
    at = skipSpace(bytes, at);
    const sign = String.fromCharCode(bytes[at] ?? 0);
    if (at >= bytes.length) return NOTHING;
    if (sign === "/") return { kind: "name", name: name() };
    if (sign === "(") return textOf(literal());
    if (sign === "[") return { kind: "list", items: until("]", depth) };
    if (sign === "<" && bytes[at + 1] === 0x3c) {
      at++;
      return { kind: "dict", entries: pairs(until(">", depth)) };
    }
    if (sign === "<") return textOf(hex());
    return word();
  }

  function name(): string {
    const start = ++at;
    while (isRegular(bytes[at])) at++;
    return decodeName(bytes.toString("latin1", start, Math.min(at, start + MAX_TEXT)));
  }

  /** The values up to a closing sign; two numbers and R become a reference. */
  function until(close: "]" | ">", depth: number): PdfValue[] {
    at++;
    const items: PdfValue[] = [];
    for (;;) {
      at = skipSpace(bytes, at);
      const sign = String.fromCharCode(bytes[at] ?? 0);
      if (sign === close || at >= bytes.length) {
        at += close === ">" && bytes[at + 1] === 0x3e ? 2 : 1;
        return items;
      }
      const before = at;
      const value = next(depth + 1);
      if (value.kind !== "word") items.push(value);
      else if (ENDS.has(value.word)) {
        at = before;
        return items;
      } else if (value.word === "R" && items.at(-2)?.kind === "number") {
        const [first] = items.splice(-2);
        items.push(first?.kind === "number" ? { kind: "ref", number: first.number } : value);
      } else items.push(value);
    }
  }

  function literal(): string {
    let text = "";
    let open = 1;
    at++;
    while (at < bytes.length) {
      const sign = String.fromCharCode(bytes[at++] ?? 0);
      if (sign === "\\") {
        const meant = escaped();
        if (text.length < MAX_TEXT) text += meant;
        continue;
      }
      if (sign === "(") open++;
      if (sign === ")" && --open === 0) break;
      if (text.length < MAX_TEXT) text += sign;
    }
    return text;
  }

  function escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(bytes.toString("latin1", at, at + 3))?.[0];
    if (octal) {
      at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    const sign = String.fromCharCode(bytes[at++] ?? 0);
    if (sign === "\r" && bytes[at] === 10) at++;
    return sign === "\r" || sign === "\n" ? "" : (ESCAPES[sign] ?? sign);
  }

  function hex(): string {
    const end = bytes.indexOf(">", at, "latin1");
    const stop = end < 0 ? bytes.length : end;
    const digits = bytes.toString("latin1", at + 1, Math.min(stop, at + 2 * MAX_TEXT));
    at = stop + 1;
    const even = digits.replace(/[^0-9A-Fa-f]/g, "");
    return Buffer.from(even.length % 2 ? `${even}0` : even, "hex").toString("latin1");
  }

  function word(): PdfValue {
    const start = at;
    while (isRegular(bytes[at])) at++;
    if (at === start) at++;
    const text = bytes.toString("latin1", start, Math.min(at, start + 64));
    return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)
      ? { kind: "number", number: Number(text) }
      : { kind: "word", word: text };
  }

  return { value: next(0), end: at };
}

/** Where the next token starts: behind white space and comments. */
export function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && SPACES.has(bytes[at] ?? 0)) at++;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  }
}

/** Whether a byte can stand in a word or name. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !SPACES.has(byte) && !DELIMITERS.has(byte);
}

/** Every value a dictionary gives for a key. */
export function valuesOf(dict: PdfDict, key: string): PdfValue[] {
  return dict.entries.filter(([name]) => name === key).map(([, value]) => value);
}

/** A key must be a name; what stands in its place and is none is skipped, as readers do. */
function pairs(items: PdfValue[]): PdfDict["entries"] {
  const entries: PdfDict["entries"] = [];
  for (let i = 0; i < items.length; i++) {
    const key = items[i];
    if (key?.kind === "name") entries.push([key.name, items[++i] ?? NOTHING]);
  }
  return entries;
}

function decodeName(written: string): string {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, pair: string) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}

/** A string of these bytes. */
export function textOf(raw: string): PdfValue {
  return { kind: "text", text: plain(raw), raw };
}

/** A string in UTF-16 keeps only its letters; what matters here is written in ASCII. */
function plain(text: string): string {
  return text
    .replaceAll("\u0000", "")
    .replace(/^(?:\u00fe\u00ff|\u00ff\u00fe|\u00ef\u00bb\u00bf)/, "");
}
