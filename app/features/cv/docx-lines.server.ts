import mammoth from "mammoth";
import { type CvLine, plainLine } from "./cv-line.ts";
import { gatherBody } from "./files/docx-body.server.ts";
import { findPeriods } from "./periods.ts";

const SIZES: Record<string, number> = { h1: 1.8, h2: 1.5, h3: 1.3, h4: 1.2 };
const ENTITIES = new Map<string, string>(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    nbsp: " ",
    "#39": "'",
  }),
);

/** The lines of a Word document; rows of tables become cells parted by tabs. Pictures are not read. */
export async function readDocxLines(bytes: Uint8Array): Promise<CvLine[]> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h3:fresh"];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(gatherBody(bytes)) },
    { convertImage, styleMap },
  );
  return linesOfHtml(value);
}

/** The lines of mammoth's HTML: paragraphs, headings, items of lists and rows of tables. */
export function linesOfHtml(html: string): CvLine[] {
  const lines: CvLine[] = [];
  const rest = html.replace(
    /<table>(?:(?!<table>)[\s\S])*?<\/table>|<(p|h[1-6]|li)(?:\s[^<>]*)?>((?:(?!<\1[\s>])[\s\S])*?)(?=<\/\1>|<(?:ul|ol|li|table)>)/g,
    (block, tag?: string, inner?: string) => {
      if (tag === undefined) lines.push(...linesOfTable(block));
      else lines.push(...linesOfBlock(tag, inner ?? ""));
      return "";
    },
  );
  return rest.trim() === "" && lines.length === 0 ? [] : lines;
}

function linesOfBlock(tag: string, inner: string): CvLine[] {
  const size = SIZES[tag] ?? 1;
  const bold = /^(?:<a[^>]*><\/a>)*<strong>(?:(?!<\/strong>)[\s\S])*<\/strong>$/.test(inner)
    ? 1.12
    : 1;
  return inner.split(/<br\s*\/?>/).map((part) => {
    const text = textOf(part);
    return { text: tag === "li" && text !== "" ? `• ${text}` : text, size: Math.max(size, bold) };
  });
}

/**
 * A row of short cells is one line. A row whose cells hold several paragraphs is a layout: a date or
 * label in front stays on the first line of the other cell, anything else is read cell after cell.
 */
function linesOfTable(table: string): CvLine[] {
  return [...table.matchAll(/<tr>((?:(?!<tr>)[\s\S])*?)<\/tr>/g)].flatMap(([, row = ""]) => {
    const cells = [
      ...row.matchAll(/<t[dh](?:\s[^<>]*)?>((?:(?!<t[dh][\s>])[\s\S])*?)<\/t[dh]>/g),
    ].map(([, cell = ""]) => linesOfHtml(cell).filter(({ text }) => text !== ""));
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.every((cell) => cell.length === 1)) {
      return [plainLine(filled.map((cell) => cell[0]?.text ?? "").join("\t"))];
    }
    const [first, second, ...others] = filled;
    const isLabel =
      first?.length === 1 &&
      second &&
      (findPeriods(first[0]?.text ?? "").length > 0 || filled.length === 2);
    if (!isLabel || !first || !second) return filled.flat();
    const [top, ...below] = second;
    return [
      { text: `${first[0]?.text}\t${top?.text ?? ""}`, size: 1 },
      ...below,
      ...others.flat(),
      plainLine(""),
    ];
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, "")
    .replace(
      /&(#\d+|\w+);/g,
      (whole, name: string) =>
        ENTITIES.get(name) ??
        (name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : whole),
    )
    .replace(/[ \u00a0]+/g, " ")
    .replace(/(?<!\s)\s*\t\s*/g, "\t")
    .trim();
}
