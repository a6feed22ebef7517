import {
  BorderStyle,
  Document,
  type Footer,
  type Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  type Textbox,
  TextRun,
  WidthType,
} from "docx";
import type { Writer } from "../cv-writer.ts";
import type { WritersWords } from "../writers-words.data.ts";

/** A CV as a Word document. */
export type WordLayout = (person: Writer, words: WritersWords) => Promise<Buffer>;
export type Block = Paragraph | Table | Textbox;

export const line = (text: string): Paragraph => new Paragraph(text);
export const bold = (text: string, size = 22): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true, size })] });
export const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

/** A table of cells, each a text or blocks below each other. */
export function grid(
  rows: readonly (readonly (string | readonly Block[])[])[],
  look: { borders: boolean; widths?: readonly number[] } = { borders: true },
): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
  const invisible = { top: none, bottom: none, left: none, right: none };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(look.borders
      ? {}
      : { borders: { ...invisible, insideHorizontal: none, insideVertical: none } }),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell, i) => {
            const size = look.widths?.[i];
            return new TableCell({
              children: typeof cell === "string" ? [line(cell)] : paragraphs(cell),
              ...(size ? { width: { size, type: WidthType.PERCENTAGE } } : {}),
            });
          }),
        }),
    ),
  });
}

/** A cell must end with a paragraph. */
function paragraphs(blocks: readonly Block[]): (Paragraph | Table)[] {
  const kept = blocks.filter((block) => block instanceof Paragraph || block instanceof Table);
  return kept.at(-1) instanceof Paragraph ? kept : [...kept, line("")];
}

export function pack(
  children: Block[],
  outside: { header?: Header; footer?: Footer } = {},
): Promise<Buffer> {
  const { header, footer } = outside;
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children,
          ...(header ? { headers: { default: header } } : {}),
          ...(footer ? { footers: { default: footer } } : {}),
        },
      ],
    }),
  );
}
