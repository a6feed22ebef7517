/**
 * Idea: what a reader of the page sees, in the order of sight: pages turned by their own rotation,
 * values of form fields in their places. Promise: text that nobody can see is left out.
 */
import type { getDocumentProxy } from "unpdf";
import { hiddenText } from "./hidden-text.server.ts";
import type { PageText } from "./page-text.ts";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;
type Matrix = readonly number[];

/** Smaller letters nobody reads: they are there for machines. */
const MIN_SIZE_PT = 4.5;

/** The visible texts of a page and the values of its form fields, with their places. */
export async function piecesOfPage(page: Page): Promise<PageText[]> {
  const { items } = await page.getTextContent();
  const view: Matrix = page.getViewport({ scale: 1 }).transform;
  const texts = items.flatMap((item) => ("str" in item ? [placed(item, view)] : []));
  const fields = (await page.getAnnotations()).flatMap((field) => fieldText(field, view));
  const upright = texts.filter(({ isTurned }) => !isTurned).map(({ piece }) => piece);
  const bottom = Math.max(0, ...upright.map(({ y }) => y)) + 40;
  const turned = texts
    .filter(({ isTurned, piece }) => isTurned && piece.text.trim() !== "")
    .map(({ piece }, i) => ({ ...piece, x: 0, y: bottom + 20 * i }));
  const hidden = await hiddenText(page);
  const isSeen = ({ text, size }: PageText) =>
    size >= MIN_SIZE_PT && !(hidden !== "" && isHidden(text, hidden));
  return [...upright, ...fields, ...turned].filter(isSeen);
}

function isHidden(text: string, hidden: string): boolean {
  const bare = text.replace(/\s/g, "");
  return bare.length > 1 && hidden.includes(bare);
}

type Piece = {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
};

/** A text in the coordinates of the page as it is shown; `isTurned` for letters that lie on their side. */
function placed({ str, transform, width, height, fontName }: Piece, view: Matrix) {
  const [a, b, c, d, x, y] = product(view, transform);
  const size = Math.hypot(c, d) || height || 10;
  return {
    piece: { text: str, x, y, width, size, font: fontName },
    isTurned: Math.abs(b) > Math.abs(a),
  };
}

type Six = [number, number, number, number, number, number];

function product(one: Matrix, other: Matrix): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** What was filled in, line by line, in the place of its field. */
function fieldText(field: Record<string, unknown>, view: Matrix): PageText[] {
  const { fieldType, fieldValue, rect, hidden } = field;
  const isText = field.subtype === "Widget" && (fieldType === "Tx" || fieldType === "Ch");
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  if (!isText || hidden === true || !Array.isArray(rect) || values.length === 0) return [];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
  const lines = values.join("\n").split(/\r\n?|\n/);
  const height = Math.abs(top - bottom) / lines.length;
  const size = Math.max(8, Math.min(12, height * 0.7));
  const [, , , , x, y] = product(view, [1, 0, 0, 1, Math.min(left, right), Math.max(top, bottom)]);
  return lines.map((text, i) => ({
    text,
    x,
    y: y + height * (i + 0.75),
    width: text.length * size * 0.5,
    size,
  }));
}
