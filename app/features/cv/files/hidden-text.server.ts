/**
 * Idea: a page is drawn by steps; a text drawn in white, on a page on which nothing dark was filled and
 * no picture stands, is seen by nobody. Promise: white letters on a coloured bar are read.
 */
import { type getDocumentProxy, getResolvedPDFJS } from "unpdf";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

/** Lighter than this nobody reads on white paper. */
const WHITE = /^#f[b-f]f[b-f]f[b-f]$/i;

/** The texts that a page draws in white on white, joined without spaces; empty for nearly every page. */
export async function hiddenText(page: Page): Promise<string> {
  allowFixedBuffers();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  const pictures = new Set([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.shadingFill,
  ]);
  const stack: string[] = [];
  let color = "#000000";
  let isColored = false;
  let hidden = "";
  for (const [i, step] of fnArray.entries()) {
    const args: unknown[] = argsArray[i] ?? [];
    if (step === OPS.save) stack.push(color);
    else if (step === OPS.restore) color = stack.pop() ?? "#000000";
    else if (step === OPS.setFillRGBColor) color = String(args[0]);
    else if (step === OPS.setFillColorN) color = "#000000";
    else if (step === OPS.constructPath)
      isColored ||= fills.has(Number(args[0])) && !WHITE.test(color) && holdsText(args[2]);
    else if (pictures.has(step)) isColored = true;
    else if (step === OPS.showText && WHITE.test(color)) hidden += drawnText(args[0]);
  }
  return isColored ? "" : hidden;
}

/** Whether a filled shape is bigger than a rule or a bullet. */
function holdsText(box: unknown): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = ArrayBuffer.isView(box)
    ? Array.from(new Float32Array(box.buffer, box.byteOffset, 4))
    : [0, 0, 99, 99];
  return Math.abs(right - left) > 20 && Math.abs(bottom - top) > 6;
}

function drawnText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return "";
  return glyphs
    .map((glyph: { unicode?: unknown } | number | null) =>
      glyph !== null && typeof glyph === "object" && typeof glyph.unicode === "string"
        ? glyph.unicode
        : "",
    )
    .join("")
    .replace(/\s/g, "");
}

/** What pdf.js asks of a buffer and Node 20 lacks (ES2024, ArrayBuffer.prototype.transferToFixedLength). */
function allowFixedBuffers(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const whole = new ArrayBuffer(length);
      new Uint8Array(whole).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return whole;
    },
  });
}
