/**
 * Idea: parse what Word would parse, whatever prefix, entity or split it is written with. Promise: what
 * passes has no document type, fetches nothing by itself and holds no field that runs or reads anything.
 */
import { SaxesParser } from "saxes";
import type { UploadTrouble } from "./upload-trouble.ts";

/** Fields that fetch, embed or ask another program (ECMA-376, part 1, 17.16.5, and Word's older ones). */
const FETCHING_FIELDS =
  /^(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|HTMLACTIVEX|RD)$/i;
/** Parts that bring a document or program of another kind into this one. */
const EMBEDDING =
  /\/(?:aFChunk|oleObject|package|subDocument|control|vbaProject|attachedToolbars)$/i;
const HARMFUL_LINK =
  /^(?:javascript|vbscript|data|mhtml|jar|search|search-ms|ms-[\w-]+|smb):|^\\\\/i;
/** Word notes the template that a document was made from: a name, or a path on the writer's own disk. */
const OWN_TEMPLATE = /^(?:file:\/{3})?(?:[a-z]:[\\/])?[^\\/:][^:]*$/i;
const FETCHED = /^\s*(?:[a-z][\w+.-]+:|[\\/]{2})/i;
const ENCODINGS = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-1|windows-1252)$/i;

const INSTRUCTION = /^(?:del)?instrText$/i;

type Attributes = Map<string, string>;
/** A field as it is read: its instruction so far, whether a field inside it writes its name, and whether its result began. */
type Field = { instruction: string; isBuilt: boolean; isRead: boolean };

/** What is wrong with one XML part of a Word document, or null. */
export function wordXmlTrouble(xml: string): UploadTrouble | null {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const fields: Field[] = [];
  let trouble: UploadTrouble | null = null;
  let inInstruction = false;
  const note = (found: UploadTrouble | null) => {
    trouble ??= found;
  };
  const instruct = (text: string) => {
    if (!inInstruction) return;
    if (fields.length === 0) beginField(fields);
    const field = fields.at(-1);
    if (field && !field.isRead) field.instruction += text;
  };

  parser.on("doctype", () => note("active"));
  parser.on("error", () => note("damaged"));
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && !ENCODINGS.test(encoding)) note("disguised");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    const named: Attributes = new Map(
      Object.entries(attributes).map(([key, value]) => [localName(key), value]),
    );
    if (local === "Relationship") note(relationTrouble(named));
    if (local === "Override" || local === "Default") note(typeTrouble(named));
    if (local === "altChunk") note("nested");
    if (local === "imagedata" && FETCHED.test(named.get("src") ?? named.get("href") ?? ""))
      note("active");
    if (local === "fldSimple") note(fieldTrouble(named.get("instr") ?? "", false));
    if (local === "fldChar") note(fieldSign(fields, named.get("fldCharType")));
    inInstruction = INSTRUCTION.test(local);
  });
  parser.on("closetag", () => {
    inInstruction = false;
  });
  parser.on("text", instruct);
  parser.on("cdata", instruct);
  parser.write(xml.replace(/^\ufeff/, "")).close();
  for (const field of fields) note(fieldTrouble(field.instruction, field.isBuilt));
  return trouble;
}

/** A sign that opens a field, ends its instruction, or closes it; the instruction is judged once. */
function fieldSign(fields: Field[], sign: string | undefined): UploadTrouble | null {
  if (sign === "begin") {
    beginField(fields);
    return null;
  }
  const field = sign === "separate" ? fields.at(-1) : fields.pop();
  if (!field || field.isRead) return null;
  field.isRead = true;
  return fieldTrouble(field.instruction, field.isBuilt);
}

/** A field that begins where the name of another should stand would write that name. */
function beginField(fields: Field[]): void {
  const outer = fields.at(-1);
  if (outer && !outer.isRead && /^\s*(?!=)\S*$/.test(outer.instruction)) outer.isBuilt = true;
  fields.push({ instruction: "", isBuilt: false, isRead: false });
}

function fieldTrouble(instruction: string, isBuilt: boolean): UploadTrouble | null {
  const [name = ""] = instruction
    .replace(/\p{Cf}/gu, "")
    .trim()
    .split(/[\s"\\]/, 1);
  return isBuilt || FETCHING_FIELDS.test(name) ? "active" : null;
}

function relationTrouble(relation: Attributes): UploadTrouble | null {
  const type = relation.get("Type") ?? "";
  const target = relation.get("Target") ?? "";
  if (EMBEDDING.test(type)) return "nested";
  if (relation.get("TargetMode")?.trim().toLowerCase() !== "external") return null;
  if (/\/hyperlink$/i.test(type)) return HARMFUL_LINK.test(bare(target)) ? "active" : null;
  return /\/attachedTemplate$/i.test(type) && OWN_TEMPLATE.test(target) ? null : "active";
}

function typeTrouble(type: Attributes): UploadTrouble | null {
  return /macroEnabled|vbaProject|activeX/i.test(type.get("ContentType") ?? "") ? "macros" : null;
}

/** Programs drop white space and control characters before a scheme. */
function bare(link: string): string {
  return link.replace(/[\s\p{C}]+/gu, "");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
