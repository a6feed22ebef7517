import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { CvDocument } from "./cv-document.ts";
import type { SectionName } from "./headings.data.ts";

/** A Word document of plain paragraphs with bold headings, as most people make one. */
export function writeDocxPlain(cv: CvDocument): Promise<Buffer> {
  const heading = (name: SectionName) =>
    new Paragraph({
      spacing: { before: 240 },
      children: [new TextRun({ text: cv.headings[name], bold: true, size: 28 })],
    });
  const plain = (text: string) => new Paragraph(text);
  const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  return pack([
    ...(cv.title ? [plain(cv.title)] : []),
    new Paragraph({ children: [new TextRun({ text: cv.name, bold: true, size: 40 })] }),
    ...[...cv.contact, ...cv.personal].map(([label, value]) => plain(`${label}:\t${value}`)),
    heading("profile"),
    plain(cv.profile.join(" ")),
    heading("experience"),
    ...cv.jobs.flatMap((job) => [
      plain(`${job.period}\t${job.title} bij ${job.employer}${job.city ? ` te ${job.city}` : ""}`),
      ...job.tasks.map(bullet),
    ]),
    heading("education"),
    ...cv.studies.map((one) =>
      plain(`${one.period}\t${one.name}, ${one.school}${one.diploma ? ", diploma" : ""}`),
    ),
    heading("skills"),
    ...cv.skills.map(bullet),
    heading("languages"),
    ...cv.languages.map(([name, level]) => plain(`${name}\t${level}`)),
    heading("hobbies"),
    plain(cv.hobbies),
  ]);
}

/** A Word document whose sections are tables, with Word's own heading styles between them. */
export function writeDocxTables(cv: CvDocument): Promise<Buffer> {
  const heading = (name: SectionName) =>
    new Paragraph({ text: cv.headings[name], heading: HeadingLevel.HEADING_1 });
  return pack([
    new Paragraph({ text: cv.name, heading: HeadingLevel.TITLE }),
    table([...cv.contact, ...cv.personal].map(([label, value]) => [[label], [value]])),
    heading("experience"),
    table(
      cv.jobs.map((job) => [
        [job.period],
        [job.title, job.city ? `${job.employer}, ${job.city}` : job.employer, ...job.tasks],
      ]),
    ),
    heading("education"),
    table(cv.studies.map((one) => [[one.period], [one.name, one.school]])),
    heading("languages"),
    table(cv.languages.map(([name, level]) => [[name], [level]])),
    heading("skills"),
    table(cv.skills.map((skill) => [[skill]])),
    heading("profile"),
    new Paragraph(cv.profile.join(" ")),
  ]);
}

/** Plain text, headings in capitals. */
export function writeText(cv: CvDocument): string {
  const heading = (name: SectionName) => ["", cv.headings[name].toUpperCase(), ""];
  return [
    ...(cv.title ? [cv.title, ""] : []),
    cv.name,
    ...[...cv.contact, ...cv.personal].map(([label, value]) => `${label}: ${value}`),
    ...heading("profile"),
    ...cv.profile,
    ...heading("experience"),
    ...cv.jobs.flatMap((job) => [
      `${job.title}, ${job.employer}`,
      job.period,
      ...job.tasks.map((task) => `- ${task}`),
      "",
    ]),
    ...heading("education"),
    ...cv.studies.map((one) => `${one.period}   ${one.name}, ${one.school}`),
    ...heading("skills"),
    ...cv.skills.map((skill) => `* ${skill}`),
    ...heading("languages"),
    ...cv.languages.map(([name, level]) => `${name} - ${level}`),
  ].join("\r\n");
}

function table(rows: string[][][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (texts) => new TableCell({ children: texts.map((text) => new Paragraph(text)) }),
          ),
        }),
    ),
  });
}

function pack(children: (Paragraph | Table)[]): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
