/**
 * Idea: believe nothing an archive says of itself. Its directory is checked first, then every part is
 * unpacked under a ceiling and looked at. Promise: what passes holds a Word document and pictures,
 * no code, no archive, no entity and nothing that Word would fetch by itself.
 */
import { inflateRawSync } from "node:zlib";
import type { UploadTrouble } from "./upload-trouble.ts";
import { wordXmlTrouble } from "./word-xml.ts";
import { packedBytesOf, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** A document of a thousand pages is some 20 MB of XML. */
const MAX_XML_BYTES = 24 * 1024 * 1024;
const MAX_PART_BYTES = 72 * 1024 * 1024;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
/** Word's own XML packs some 10 to 40 times; below a megabyte any ratio is harmless. */
const MAX_RATIO = 150;
const RATIO_FROM_BYTES = 1024 * 1024;

const MACROS = /(?:^|\/)(?:vba\w*\.(?:bin|xml)|activex\/|[^/]*\.(?:vbs?|js|wsf|ps1|bat|cmd|hta))/i;
const PACKED =
  /\.(?:zip|jar|7z|rar|gz|tgz|bz2|xz|tar|cab|iso|doc[mx]?|dot[mx]?|xls[mxb]?|ppt[mx]?|exe|dll|scr|msi|com|lnk|ole|bin)$/i;
const PACKED_STARTS = [
  "PK\u0003\u0004",
  "Rar!",
  "7z\u00bc\u00af",
  "\u001f\u008b",
  "MZ",
  "\u007fELF",
  "\u00d0\u00cf\u0011\u00e0",
  "%PDF-",
  "BZh",
];

/** What is wrong with a Word document, or null. */
export function inspectDocx(bytes: Buffer): UploadTrouble | null {
  const entries = readZipDirectory(bytes);
  if (!Array.isArray(entries)) return entries;
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\\/i.test(name)))
    return "disguised";
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return "disguised";
  const isWord = names.includes("[Content_Types].xml") && names.includes("word/document.xml");
  if (!isWord) return "wrong-kind";
  if (names.some((name) => MACROS.test(name))) return "macros";
  if (names.some((name) => PACKED.test(name))) return "nested";
  if (entries.some(({ isEncrypted }) => isEncrypted)) return "encrypted";
  return (
    declaredTrouble(entries, bytes.length) ??
    firstTrouble(entries, (entry) => partTrouble(bytes, entry))
  );
}

function declaredTrouble(entries: readonly ZipEntry[], fileBytes: number): UploadTrouble | null {
  const total = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  const isBomb =
    total > MAX_TOTAL_BYTES ||
    (total > RATIO_FROM_BYTES && total / fileBytes > MAX_RATIO) ||
    entries.some(
      ({ name, declaredBytes }) => declaredBytes > (isXml(name) ? MAX_XML_BYTES : MAX_PART_BYTES),
    );
  return isBomb ? "bomb" : null;
}

function partTrouble(bytes: Buffer, entry: ZipEntry): UploadTrouble | null {
  const packed = packedBytesOf(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return "damaged";
  const part = unpack(packed, entry);
  if (typeof part === "string") return part;
  const start = part.toString("latin1", 0, 8);
  if (PACKED_STARTS.some((sign) => start.startsWith(sign))) return "nested";
  return isXml(entry.name, part) ? wordXmlTrouble(decodeXml(part)) : null;
}

function unpack(packed: Buffer, { method, declaredBytes }: ZipEntry): Buffer | UploadTrouble {
  if (method === 0) return packed.length === declaredBytes ? packed : "damaged";
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, declaredBytes) });
    return part.length === declaredBytes ? part : "damaged";
  } catch (error) {
    return error instanceof RangeError ? "bomb" : "damaged";
  }
}

/** Told by its ending, or by how it starts: Word reads a part as what its relations call it. */
function isXml(name: string, part?: Buffer): boolean {
  if (/\.(?:xml|rels|vml)$/i.test(name)) return true;
  if (!part || /\.svg$/i.test(name)) return false;
  return decodeXml(part.subarray(0, 256))
    .replace(/^\ufeff/, "")
    .trimStart()
    .startsWith("<");
}

/** XML may be UTF-16, in which no search for plain letters would find anything. */
function decodeXml(part: Buffer): string {
  const [first, second] = part;
  if (first === 0xfe || (first === 0 && second === 0x3c))
    return new TextDecoder("utf-16be").decode(part);
  const isLittle = first === 0xff || (first === 0x3c && second === 0);
  return isLittle ? part.toString("utf16le") : part.toString("utf8");
}

function firstTrouble(
  entries: readonly ZipEntry[],
  look: (entry: ZipEntry) => UploadTrouble | null,
): UploadTrouble | null {
  for (const entry of entries) {
    const trouble = look(entry);
    if (trouble) return trouble;
  }
  return null;
}
