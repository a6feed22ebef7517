import { type CvLine, plainLine } from "./cv-line.ts";

/** The lines of a plain text: UTF-8, UTF-16 by its mark, or else Windows' western encoding. */
export function textLines(bytes: Uint8Array): CvLine[] {
  return decode(bytes)
    .split(/\r\n|[\n\r\f]/)
    .map((line) =>
      plainLine(line.trimEnd().replace(/(?<=\S)(?:[^\S\t]*\t\s*| {3,})(?=\S)/g, "\t")),
    );
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
