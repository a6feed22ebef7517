/**
 * Idea: an action needs its name (/JavaScript, /Launch …), which can only stand in the file as it is,
 * with letters as #hh, or inside an object stream; all three are looked through. Promise: what passes
 * names no action that runs, sends or opens anything, and holds no file but Europass's XML.
 */
import { inflateSync } from "node:zlib";
import type { UploadTrouble } from "./upload-trouble.ts";

const ACTIVE = new Set([
  "JavaScript",
  "Launch",
  "ImportData",
  "SubmitForm",
  "RichMedia",
  "GoToE",
  "Rendition",
  "XFA",
]);
const NAME = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){2,40})/g;
/** File names that a file specification gives to what is embedded. */
const FILE_NAME = /\/U?F\s*\(((?:[^()\\]|\\.)*)\)|\/U?F\s*<([0-9A-Fa-f\s]*)>/g;
/** Long names only: a short one would be found by chance in 64 MB of packed pictures. */
const WINDOW_BYTES = 1024 * 1024;
const OVERLAP_BYTES = 512;
/** Where zip programs look for the end of an archive. */
const TAIL_BYTES = 66_000;
const MAX_OBJECT_STREAM_BYTES = 24 * 1024 * 1024;
const MAX_OBJECT_STREAMS = 4000;

type Seen = { active: boolean; embedded: boolean; encrypted: boolean; fileNames: string[] };

/** What is wrong with a PDF, or null. */
export function inspectPdf(bytes: Buffer): UploadTrouble | null {
  const head = bytes.toString("latin1", 0, 1024);
  const tail = bytes.subarray(-TAIL_BYTES);
  if (/<(?:html|script|svg|!doctype)/i.test(head) || tail.includes("PK\u0005\u0006", 0, "latin1"))
    return "disguised";
  const end = tail.lastIndexOf("%%EOF");
  if (end < 0) return "damaged";
  if (
    tail
      .subarray(end + 5)
      .toString("latin1")
      .trim().length > 512
  )
    return "disguised";
  const seen: Seen = { active: false, embedded: false, encrypted: false, fileNames: [] };
  for (let at = 0; at < bytes.length; at += WINDOW_BYTES) {
    look(bytes.toString("latin1", Math.max(0, at - OVERLAP_BYTES), at + WINDOW_BYTES), seen);
  }
  if (seen.encrypted) return "encrypted";
  const streams = lookInObjectStreams(bytes, seen);
  if (streams) return streams;
  if (seen.active) return "active";
  const onlyXml = seen.fileNames.length > 0 && seen.fileNames.every((name) => /\.xml$/i.test(name));
  return seen.embedded && !onlyXml ? "active" : null;
}

function look(text: string, seen: Seen): void {
  for (const [, written = ""] of text.matchAll(NAME)) {
    const name = written.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (ACTIVE.has(name)) seen.active = true;
    if (name === "EmbeddedFile" || name === "EmbeddedFiles") seen.embedded = true;
    if (name === "Encrypt") seen.encrypted = true;
  }
  for (const [, plain, hex] of text.matchAll(FILE_NAME)) {
    const name = plain ?? Buffer.from((hex ?? "").replace(/\s/g, ""), "hex").toString("latin1");
    seen.fileNames.push(name.split("\u0000").join("").split("\\000").join(""));
  }
}

/** Looks through every packed stream that can hold objects (it has /First); never more than its limit. */
function lookInObjectStreams(bytes: Buffer, seen: Seen): UploadTrouble | null {
  let at = bytes.indexOf("/First");
  for (let count = 0; at >= 0; count++) {
    if (count > MAX_OBJECT_STREAMS) return "heavy";
    const start = bytes.indexOf("stream", at);
    const dictionary = bytes.toString("latin1", Math.max(0, at - 512), start < 0 ? at : start);
    const isNear = start > 0 && start - at < 1024;
    if (isNear && /\/FlateDecode\b/.test(dictionary)) {
      const from = start + 6 + (bytes[start + 6] === 13 ? 2 : 1);
      const trouble = lookInPacked(bytes.subarray(from, bytes.indexOf("endstream", from)), seen);
      if (trouble) return trouble;
    } else if (isNear && /\/ObjStm\b/.test(dictionary) && /\/Filter/.test(dictionary))
      return "disguised";
    at = bytes.indexOf("/First", at + 6);
  }
  return null;
}

function lookInPacked(packed: Buffer, seen: Seen): UploadTrouble | null {
  try {
    look(
      inflateSync(packed, { maxOutputLength: MAX_OBJECT_STREAM_BYTES, finishFlush: 2 }).toString(
        "latin1",
      ),
      seen,
    );
    return null;
  } catch (error) {
    return error instanceof RangeError ? "bomb" : null;
  }
}
