import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { CvReading } from "#app/features/cv/cv-reading.ts";
import { aDocx, documentXml } from "./a-docx.ts";
import { aPdf } from "./a-pdf.ts";

const MEGABYTE = 1024 * 1024;
const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type HeavyCv = {
  what: string;
  path: string;
  contentType: string;
  outcomes: CvReading["outcome"][];
};

/** Files that pass the door and are too much to read, written to a folder. */
export async function heavyCvs(folder: string): Promise<HeavyCv[]> {
  const stopped: CvReading["outcome"][] = ["took-too-long", "unreadable"];
  const write = async (
    what: string,
    contentType: string,
    bytes: Buffer,
    outcomes: CvReading["outcome"][],
  ) => {
    const path = join(folder, what.replace(/\W+/g, "-"));
    await writeFile(path, bytes);
    return { what, path, contentType, outcomes };
  };
  return [
    await write(
      "a page that unpacks to 400 MB of text",
      PDF,
      packedPage("BT /F1 9 Tf (werkervaring) Tj ET\n", 400),
      stopped,
    ),
    await write("a page of 60 MB of moves", PDF, packedPage("1 0 0 1 5 5 cm q Q\n", 60), [
      ...stopped,
      "no-text",
    ]),
    await write(
      "a document of 200,000 paragraphs",
      DOCX,
      aDocx({
        "word/document.xml": documentXml("<w:p><w:r><w:t>werk</w:t></w:r></w:p>".repeat(200_000)),
      }),
      [...stopped, "read"],
    ),
    await write(
      "a text of 40 MB",
      "text/plain; charset=utf-8",
      Buffer.alloc(40 * MEGABYTE, "Secretaresse bij Gemeente Zuiderveen 2019 - 2020\n"),
      [...stopped, "read"],
    ),
    await write(
      "a text of one line of 8 MB",
      "text/plain; charset=utf-8",
      Buffer.alloc(8 * MEGABYTE, "a-1 (van 2019 "),
      [...stopped, "read", "no-text"],
    ),
    await write(
      "noise that calls itself a PDF",
      PDF,
      Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(MEGABYTE, 0xa7)]),
      ["unreadable"],
    ),
    await write("noise that calls itself a document", DOCX, Buffer.alloc(MEGABYTE, 0xa7), [
      "unreadable",
    ]),
    await write("a good PDF", PDF, aPdf(), ["read"]),
  ];
}

/** A PDF whose page draws a command over and over, packed small. */
function packedPage(command: string, megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * MEGABYTE, command)).toString("latin1");
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  return Buffer.from(
    aPdf({ objects: [stream] })
      .toString("latin1")
      .replace("/Contents 4 0 R", "/Contents 6 0 R"),
    "latin1",
  );
}
