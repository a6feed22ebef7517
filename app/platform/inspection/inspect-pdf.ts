/**
 * Idea: a PDF is refused for what it does, not for the words it holds. Promise: what passes holds no
 * action that runs, sends or fetches anything by itself or leaves for another program, and no file but
 * Europass's XML. Source: ISO 32000-2, 12.6.
 */
import { isNamed, type PdfObjects, readPdfObjects } from "./pdf-objects.ts";
import { type PdfDict, type PdfValue, TooDeep, valuesOf } from "./pdf-values.ts";
import type { UploadTrouble } from "./upload-trouble.ts";

/** Actions that no CV needs, whoever starts them. */
const ACTIVE = [
  "JavaScript",
  "Launch",
  "ImportData",
  "SubmitForm",
  "GoToE",
  "Rendition",
  "RichMediaExecute",
  "Movie",
  "Sound",
];
/** Fine behind a click; not when the document does them by itself. */
const LEAVING = ["URI", "GoToR", "Thread"];
const MEDIA = ["RichMedia", "Movie", "Screen", "Sound"];
/** Links that a reader hands to another program, or a file of another machine. */
const HARMFUL_LINK =
  /^(?:javascript|vbscript|data|file|smb|jar|mhtml|search|ms-[\w-]+|search-ms):|^[\\/]{2}/i;
/** A path, an address or another machine: a document beside this one has none of these. */
const FAR_FILE = /^[\\/]|:|\\\\/;
/** Where zip programs look for the end of an archive. */
const TAIL_BYTES = 66_000;
/** What scanners and mail programs leave behind the end. */
const MAX_BEHIND = 512;

/** What is wrong with a PDF, or null. */
export function inspectPdf(bytes: Buffer): UploadTrouble | null {
  const shape = shapeTrouble(bytes);
  if (shape) return shape;
  try {
    const objects = readPdfObjects(bytes);
    if (typeof objects === "string") return objects;
    if (objects.dicts.some((dict) => isActive(objects, dict))) return "active";
    if (objects.isEncrypted) return "encrypted";
    return hasOtherFiles(objects) ? "active" : null;
  } catch (error) {
    if (error instanceof TooDeep) return "disguised";
    throw error;
  }
}

/** A file that another program would take for something else, or that has no end. */
function shapeTrouble(bytes: Buffer): UploadTrouble | null {
  const head = bytes.toString("latin1", 0, 1024);
  const tail = bytes.subarray(-TAIL_BYTES);
  if (/<(?:html|script|svg|!doctype)/i.test(head) || tail.includes("PK\u0005\u0006", 0, "latin1"))
    return "disguised";
  const end = tail.lastIndexOf("%%EOF");
  const start = tail.lastIndexOf("startxref");
  if (end < 0 && start < 0) return "damaged";
  const behind = tail.toString("latin1", Math.max(end + 5, start + 9));
  const words = behind.replace(/^\s*\d+/, "").replace(/[\s\p{Cc}]+/gu, "");
  return words.length > MAX_BEHIND ? "disguised" : null;
}

function isActive(objects: PdfObjects, dict: PdfDict): boolean {
  const is = (key: string, names: readonly string[]) =>
    names.some((name) => isNamed(objects, dict, key, name));
  if (is("S", ACTIVE) || is("Subtype", MEDIA)) return true;
  if (is("S", ["URI"]) && textsOf(objects, dict, "URI").some(isHarmfulLink)) return true;
  if (is("S", ["GoToR", "Thread"]) && fileNames(objects, dict).some((name) => FAR_FILE.test(name)))
    return true;
  if (startsScripts(objects, dict) || hasXfa(objects, dict)) return true;
  const isFetched = objects.streams.has(dict) && fileNames(objects, dict).length > 0;
  return isFetched || doesByItself(objects, dict);
}

/** The document's list of scripts to run at its opening. */
function startsScripts(objects: PdfObjects, dict: PdfDict): boolean {
  return valuesOf(dict, "JavaScript")
    .flatMap(objects.resolve)
    .some(
      (value) =>
        value.kind === "dict" && value.entries.some(([key]) => key === "Names" || key === "Kids"),
    );
}

function hasXfa(objects: PdfObjects, dict: PdfDict): boolean {
  return valuesOf(dict, "XFA").some(
    (value) =>
      value.kind === "ref" ||
      objects.resolve(value).some(({ kind }) => kind === "list" || kind === "dict"),
  );
}

/** Whether something leaves the document without a click: at opening, or by a trigger (/AA). */
function doesByItself(objects: PdfObjects, dict: PdfDict): boolean {
  const triggers = valuesOf(dict, "AA")
    .flatMap(objects.resolve)
    .flatMap((value) => (value.kind === "dict" ? value.entries.map(([, action]) => action) : []));
  const waiting = [...valuesOf(dict, "OpenAction"), ...triggers];
  const seen = new Set<PdfValue>();
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    for (const action of objects.resolve(value)) {
      if (seen.has(action)) continue;
      seen.add(action);
      if (action.kind === "list") waiting.push(...action.items);
      if (action.kind !== "dict") continue;
      if (LEAVING.some((name) => isNamed(objects, action, "S", name))) return true;
      waiting.push(...valuesOf(action, "Next"));
    }
  }
  return false;
}

/** Files inside the document, all but Europass's own XML, which nobody opens. */
function hasOtherFiles(objects: PdfObjects): boolean {
  const holders = objects.dicts.filter((dict) => valuesOf(dict, "EF").length > 0);
  const holds = objects.dicts.some((dict) => isNamed(objects, dict, "Type", "EmbeddedFile"));
  if (holders.length === 0) return holds;
  return holders.some((dict) => {
    const names = fileNames(objects, dict);
    return names.length === 0 || names.some((name) => !/\.xml$/i.test(name));
  });
}

/** The names a dictionary or its file specification gives to a file. */
function fileNames(objects: PdfObjects, dict: PdfDict): string[] {
  const keys = ["F", "UF", "DOS", "Mac", "Unix"];
  const own = keys.flatMap((key) => textsOf(objects, dict, key));
  const inner = valuesOf(dict, "F")
    .flatMap(objects.resolve)
    .flatMap((value) =>
      value.kind === "dict" ? keys.flatMap((key) => textsOf(objects, value, key)) : [],
    );
  return [...own, ...inner];
}

function textsOf(objects: PdfObjects, dict: PdfDict, key: string): string[] {
  return valuesOf(dict, key)
    .flatMap(objects.resolve)
    .flatMap((value) => (value.kind === "text" ? [value.text] : []));
}

/** Readers drop white space and control characters before a scheme. */
function isHarmfulLink(link: string): boolean {
  return HARMFUL_LINK.test(link.replace(/[\s\p{C}]+/gu, ""));
}
