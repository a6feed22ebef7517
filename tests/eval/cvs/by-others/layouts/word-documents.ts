import {
  Footer,
  Header,
  HeadingLevel,
  Paragraph,
  TabStopPosition,
  TabStopType,
  Textbox,
} from "docx";
import type { Writer } from "../cv-writer.ts";
import type { WritersWords } from "../writers-words.data.ts";
import {
  allRows,
  contactRows,
  otherRows,
  profileOf,
  shownName,
  skillsOf,
  tasksOf,
} from "./page-parts.ts";
import { type Block, bold, bullet, grid, line, pack, type WordLayout } from "./word-parts.ts";

/** A grid with a heading row: period, title, employer. */
export const wordGrid: WordLayout = (person, words) =>
  pack([
    bold(shownName(person), 36),
    grid(allRows(person, words)),
    heading(words.work),
    grid([
      [words.period, words.title, words.employer, words.tasks],
      ...person.jobs.map((job) => [
        job.written,
        job.title,
        job.employer,
        tasksOf(job).map((text) => line(text)),
      ]),
    ]),
    heading(words.study),
    grid([
      [words.period, words.study, words.school],
      ...person.studies.map((one) => [one.written, one.name, one.school]),
    ]),
    heading(words.languages),
    grid([
      [words.language, words.level],
      ...person.languages.map(({ name, written }) => [name, written]),
    ]),
    heading(words.skills),
    ...skillsOf(person).map(bullet),
    heading(words.profile),
    line(profileOf(person)),
  ]);

/** A label in the left cell, what it says in the right one; an empty row between jobs. */
export const wordLabels: WordLayout = (person, words) => {
  const rows = (all: [string, string][]) => grid(all, { borders: false, widths: [30, 70] });
  return pack([
    bold("Curriculum vitae", 32),
    rows([
      [person.language === "nl" ? "Naam" : "Name", shownName(person)],
      ...allRows(person, words).map(([label, value]): [string, string] => [label, value]),
    ]),
    heading(words.work),
    rows(
      person.jobs.flatMap((job): [string, string][] => [
        [`${words.period}:`, job.written],
        [`${words.title}:`, job.title],
        [`${words.employer}:`, job.employer],
        ...(job.tasks.length > 0
          ? [[`${words.tasks}:`, tasksOf(job).join("; ")] satisfies [string, string]]
          : []),
        ["", ""],
      ]),
    ),
    heading(words.study),
    rows(
      person.studies.flatMap((one): [string, string][] => [
        [`${words.period}:`, one.written],
        [`${words.study}:`, one.name],
        [`${words.school}:`, one.school],
        ["", ""],
      ]),
    ),
    rows([
      [
        words.languages,
        person.languages.map(({ name, written }) => `${name} (${written})`).join(", "),
      ],
      [words.skills, skillsOf(person).join(", ")],
    ]),
  ]);
};

/** One table over the whole page: a side cell and a main cell. */
export const wordWholePage: WordLayout = (person, words) =>
  pack([
    grid(
      [
        [
          [
            bold(words.personal, 26),
            ...allRows(person, words).map(([label, value]) => line(`${label}: ${value}`)),
            bold(words.skills, 26),
            ...skillsOf(person).map(line),
            bold(words.languages, 26),
            ...person.languages.map(({ name, written }) => line(`${name}: ${written}`)),
          ],
          [bold(shownName(person), 40), line(person.headline), ...mainParts(person, words)],
        ],
      ],
      { borders: false, widths: [34, 66] },
    ),
  ]);

/** Contact and languages in floating boxes, the rest in the page. */
export const wordTextBoxes: WordLayout = (person, words) => {
  const box = (left: `${number}in`, top: `${number}in`, children: Paragraph[]) =>
    new Textbox({
      children,
      style: { width: "2.6in", height: "2.4in", position: "absolute", left, top },
    });
  return pack([
    box("0in", "0in", [
      bold(shownName(person), 36),
      ...contactRows(person, words).map(([, value]) => line(value)),
    ]),
    box("3.2in", "0in", [
      bold(words.languages, 26),
      ...person.languages.map(({ name, written }) => line(`${name} - ${written}`)),
    ]),
    ...mainParts(person, words),
    bold(words.skills, 26),
    ...skillsOf(person).map(bullet),
    ...otherRows(person, words).map(([label, value]) => line(`${label}: ${value}`)),
  ]);
};

/** Name and contact in the page's header, a date and a page number in its footer. */
export const wordHeaderFooter: WordLayout = (person, words) =>
  pack(
    [
      ...mainParts(person, words),
      heading(words.skills),
      line(skillsOf(person).join(", ")),
      heading(words.languages),
      line(person.languages.map(({ name, written }) => `${name}: ${written}`).join("; ")),
      heading(words.personal),
      ...otherRows(person, words).map(([label, value]) => line(`${label}: ${value}`)),
    ],
    {
      header: new Header({
        children: [
          bold(shownName(person), 30),
          line(
            contactRows(person, words)
              .map(([, value]) => value)
              .join(" • "),
          ),
        ],
      }),
      footer: new Footer({
        children: [
          line(
            person.language === "nl"
              ? "Bijgewerkt: november 2026 – pagina 1"
              : "Updated November 2026 – page 1",
          ),
        ],
      }),
    },
  );

/** Plain lines; the period stands at the right edge behind a tab. */
export const wordTabs: WordLayout = (person, words) => {
  const tabbed = (left: string, right: string) =>
    new Paragraph({
      text: `${left}\t${right}`,
      tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    });
  return pack([
    new Paragraph({ text: shownName(person), heading: HeadingLevel.TITLE }),
    ...allRows(person, words).map(([label, value]) => line(`${label}\t${value}`)),
    heading(words.work),
    ...person.jobs.flatMap((job) => [
      tabbed(job.title, job.written),
      line(`${job.employer}, ${job.city}`),
      ...tasksOf(job).map(bullet),
    ]),
    heading(words.study),
    ...person.studies.flatMap((one) => [tabbed(one.name, one.written), line(one.school)]),
    heading(words.skills),
    ...skillsOf(person).map(bullet),
    heading(words.languages),
    ...person.languages.map(({ name, written }) => tabbed(name, written)),
  ]);
};

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

function mainParts(person: Writer, words: WritersWords): Block[] {
  return [
    bold(words.profile, 26),
    line(profileOf(person)),
    bold(words.work, 26),
    ...person.jobs.flatMap((job) => [
      bold(job.title),
      line(`${job.employer} (${job.written})`),
      ...tasksOf(job).map(bullet),
    ]),
    bold(words.study, 26),
    ...person.studies.map((one) => line(`${one.written}  ${one.name}, ${one.school}`)),
  ];
}
