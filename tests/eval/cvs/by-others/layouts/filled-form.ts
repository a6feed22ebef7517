import { PDFDocument, type PDFFont, type PDFForm, type PDFPage, StandardFonts } from "pdf-lib";
import type { Writer } from "../cv-writer.ts";
import type { WritersWords } from "../writers-words.data.ts";
import { allRows, profileOf, shownName, skillsOf, tasksOf } from "./page-parts.ts";

type Sheet = {
  pdf: PDFDocument;
  form: PDFForm;
  font: PDFFont;
  page: PDFPage;
  y: number;
  fields: number;
};

const LINE = 20;

/** A form whose answers are values of its fields, not text of the page. */
export async function filledForm(person: Writer, words: WritersWords): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet: Sheet = {
    pdf,
    form: pdf.getForm(),
    font,
    page: pdf.addPage([595, 842]),
    y: 800,
    fields: 0,
  };
  ask(sheet, person.language === "nl" ? "Naam" : "Name", shownName(person));
  for (const [label, value] of allRows(person, words)) ask(sheet, label, value);
  head(sheet, words.work);
  for (const job of person.jobs) {
    ask(sheet, words.period, job.written);
    ask(sheet, words.title, job.title);
    ask(sheet, words.employer, job.employer);
    if (job.tasks.length > 0) ask(sheet, words.tasks, tasksOf(job).join("\n"), job.tasks.length);
  }
  head(sheet, words.study);
  for (const one of person.studies) {
    ask(sheet, words.period, one.written);
    ask(sheet, words.study, one.name);
    ask(sheet, words.school, one.school);
  }
  head(sheet, words.languages);
  for (const { name, written } of person.languages) ask(sheet, name, written);
  head(sheet, words.skills);
  ask(sheet, words.skills, skillsOf(person).join("\n"), person.skills.length);
  ask(sheet, words.profile, profileOf(person), 2);
  return pdf.save({ updateFieldAppearances: isLatin(sheet, person) });
}

function head(sheet: Sheet, text: string): void {
  makeRoom(sheet, 2);
  sheet.y -= LINE / 2;
  sheet.page.drawText(text, { x: 40, y: sheet.y, size: 14, font: sheet.font });
  sheet.y -= LINE;
}

function ask(sheet: Sheet, label: string, value: string, lines = 1): void {
  makeRoom(sheet, lines);
  sheet.page.drawText(label, { x: 40, y: sheet.y, size: 10, font: sheet.font });
  const field = sheet.form.createTextField(`field${sheet.fields++}`);
  if (lines > 1) field.enableMultiline();
  const height = lines * 14 + 2;
  field.addToPage(sheet.page, {
    x: 190,
    y: sheet.y - height + 12,
    width: 360,
    height,
    font: sheet.font,
  });
  field.setFontSize(9);
  // After the field has its place: the page draws it then, and standard fonts lack letters.
  field.setText(value);
  sheet.y -= height + 4;
}

function makeRoom(sheet: Sheet, lines: number): void {
  if (sheet.y - lines * LINE > 40) return;
  sheet.page = sheet.pdf.addPage([595, 842]);
  sheet.y = 800;
}

/** The standard fonts write Western European letters only; other values are left for the viewer to draw. */
function isLatin(sheet: Sheet, person: Writer): boolean {
  return isEncodable(sheet.font, JSON.stringify(person));
}

function isEncodable(font: PDFFont, text: string): boolean {
  try {
    font.encodeText(text.replace(/\s/g, " "));
    return true;
  } catch {
    return false;
  }
}
