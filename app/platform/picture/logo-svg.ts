/**
 * Idea: whatever a logo comes as, it is drawn from an SVG that we looked through. Promise: what is drawn
 * has no document type and points to nothing outside itself, so drawing reads no other file.
 * Source: SVG 2, 16.2 (which attributes reference), ISO 15948 (PNG).
 */
import { SaxesParser } from "saxes";
import { fileKindOf } from "../file-kind.ts";

export type LogoTrouble = "no-picture" | "reaches-out" | "too-large";

const MAX_BYTES = 1024 * 1024;
const MAX_PIXELS = 4_000;
/** Up to the width and height that the first part of a PNG tells. */
const PNG_HEAD = 24;
/** A part of the same drawing, or a picture that stands in it. */
const OWN = /^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i;
const POINTS = /url\(\s*(?:["'](?!#)|(?!["'#\s]))/i;
const IMPORTS = /@import/i;

/** The SVG to draw a logo from, or what is wrong with the file. */
export function asSvg(bytes: Buffer): { svg: string } | { trouble: LogoTrouble } {
  if (bytes.length > MAX_BYTES) return { trouble: "too-large" };
  const extension = fileKindOf(bytes.subarray(0, 64))?.extension;
  if (extension === "png" && bytes.length > PNG_HEAD) {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return framed(bytes, "image/png", width, height);
  }
  if (extension === "jpg") {
    const size = jpegSize(bytes);
    return size ? framed(bytes, "image/jpeg", size.width, size.height) : { trouble: "no-picture" };
  }
  const svg = bytes.toString("utf8");
  const trouble = svgTrouble(svg);
  return trouble ? { trouble } : { svg };
}

/** What is wrong with a text that should be an SVG, or null. */
function svgTrouble(text: string): LogoTrouble | null {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let root = "";
  let trouble: LogoTrouble | null = null;
  const note = (found: LogoTrouble) => {
    trouble ??= found;
  };
  parser.on("error", () => note("no-picture"));
  parser.on("doctype", () => note("reaches-out"));
  parser.on("processinginstruction", ({ target }) => {
    if (/stylesheet/i.test(target)) note("reaches-out");
  });
  parser.on("opentag", ({ name, attributes }) => {
    root ||= name.replace(/^.*:/, "");
    for (const [attribute, value] of Object.entries(attributes)) {
      const points = /(?:^|:)(?:href|src)$/i.test(attribute);
      if ((points && !OWN.test(value.trim())) || POINTS.test(value)) note("reaches-out");
    }
  });
  const onText = (words: string) => {
    if (POINTS.test(words) || IMPORTS.test(words)) note("reaches-out");
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  try {
    parser.write(text).close();
  } catch {
    return "no-picture";
  }
  return root === "svg" ? trouble : "no-picture";
}

function framed(bytes: Buffer, contentType: string, width: number, height: number) {
  if (width < 1 || height < 1) return { trouble: "no-picture" as const };
  if (width > MAX_PIXELS || height > MAX_PIXELS) return { trouble: "too-large" as const };
  const source = `data:${contentType};base64,${bytes.toString("base64")}`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${source}" width="${width}" height="${height}"/></svg>`,
  };
}

/** The size that the frame of a JPEG tells (ITU T.81, B.2.2), in pixels. */
function jpegSize(bytes: Buffer): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
