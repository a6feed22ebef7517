/**
 * Idea: what stands around the text of a Word document belongs to the CV: headers and footers come in
 * front of the text, text boxes before the paragraph they hang on. Promise: hidden text is left out.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const DOCUMENT = "word/document.xml";
const AROUND = /^word\/(?:header|footer)\d*\.xml$/;
const BOX_START = "<w:txbxContent";
const BOX_END = "</w:txbxContent>";
/** Half points: smaller letters nobody reads. */
const MIN_HALF_POINTS = 9;

/** The document with everything that is to be read in its body. Pictures are left out. */
export function gatherBody(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.startsWith("word/media/") });
  const document = parts[DOCUMENT];
  if (!document) return bytes;
  const around = Object.keys(parts)
    .filter((name) => AROUND.test(name))
    .sort((a, b) => Number(a.includes("footer")) - Number(b.includes("footer")))
    .flatMap((name) => paragraphsOf(strFromU8(parts[name] ?? new Uint8Array())));
  const xml = withBoxesOutside(withoutBlocks(strFromU8(document), "mc:Fallback"));
  const body = /<w:body(?:\s[^>]*)?>/.exec(xml);
  if (!body) return bytes;
  const at = body.index + body[0].length;
  const added = [...new Set(around)].map((text) => paragraph(text)).join("");
  const whole = withoutHidden(xml.slice(0, at) + added + xml.slice(at));
  return zipSync({ ...parts, [DOCUMENT]: strToU8(whole) }, { level: 0 });
}

/** The texts of the paragraphs of a header or footer, those of its text boxes too. */
function paragraphsOf(xml: string): string[] {
  return withBoxesOutside(withoutHidden(withoutBlocks(xml, "mc:Fallback")))
    .split("</w:p>")
    .map((part) =>
      part
        .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, "")
        .replace(/<w:(?:tab|br|cr)\b[^>]*\/>/g, "\t")
        .replace(/<[^<>]*>/g, "")
        .trim(),
    )
    .filter((text) => text !== "");
}

/** Guarantee: the text comes out of XML and keeps its escapes. */
function paragraph(text: string): string {
  const runs = text
    .split("\t")
    .map((cell) => `<w:r><w:t xml:space="preserve">${cell}</w:t></w:r>`)
    .join("<w:r><w:tab/></w:r>");
  return `<w:p>${runs}</w:p>`;
}

/** Text boxes taken out of the paragraphs they hang on and put before them. */
function withBoxesOutside(xml: string): string {
  let out = "";
  let rest = xml;
  for (let start = rest.indexOf(BOX_START); start >= 0; start = rest.indexOf(BOX_START)) {
    const open = rest.indexOf(">", start);
    const end = rest.indexOf(BOX_END, open);
    if (open < 0 || end < 0) break;
    const before = out + rest.slice(0, start);
    const holder = Math.max(before.lastIndexOf("<w:p>"), before.lastIndexOf("<w:p "));
    const inside = rest.slice(open + 1, end);
    const at = holder < 0 ? before.length : holder;
    out = `${before.slice(0, at)}${inside}<w:p/>${before.slice(at)}`;
    rest = rest.slice(end + BOX_END.length);
  }
  return out + rest;
}

function withoutBlocks(xml: string, tag: string): string {
  const [first = "", ...others] = xml.split(`<${tag}>`);
  return first + others.map((part) => part.slice(endOf(part, `</${tag}>`))).join("");
}

function endOf(text: string, mark: string): number {
  const at = text.indexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

/** Runs that no reader sees: hidden, far too small, or white where nothing is coloured behind. */
function withoutHidden(xml: string): string {
  const isColoured = /w:fill="(?!auto|FFFFFF)[0-9A-Za-z]+"|<a:solidFill>|fillcolor=/i.test(xml);
  return xml
    .split("</w:r>")
    .map((part) => {
      const start = Math.max(part.lastIndexOf("<w:r>"), part.lastIndexOf("<w:r "));
      const run = start < 0 ? "" : part.slice(start);
      return isHidden(run, isColoured) ? `${part.slice(0, start)}<w:r>` : part;
    })
    .join("</w:r>");
}

function isHidden(run: string, isColoured: boolean): boolean {
  const size = /<w:sz w:val="(\d+)"/.exec(run)?.[1];
  return (
    /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(run) ||
    (size !== undefined && Number(size) < MIN_HALF_POINTS) ||
    (!isColoured && /<w:color w:val="FFFFFF"/i.test(run))
  );
}
