import { textOf, type Writer } from "../cv-writer.ts";
import type { WritersWords } from "../writers-words.data.ts";

/** A CV as a page of HTML, to be printed. */
export type PageLayout = (person: Writer, words: WritersWords) => string;
export type Row = readonly [label: string, value: string];

export function page(css: string, ...parts: string[]): string {
  return `<!doctype html><meta charset="utf-8"><style>${css}</style><body>${parts.join("")}</body>`;
}

export function esc(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

export const tag = (name: string, text: string, css = ""): string =>
  text === "" ? "" : `<${name}${css === "" ? "" : ` class="${css}"`}>${esc(text)}</${name}>`;

export const section = (heading: string, ...parts: string[]): string =>
  `<section><h2>${esc(heading)}</h2>${parts.join("")}</section>`;

export const list = (texts: readonly string[]): string =>
  texts.length === 0 ? "" : `<ul>${texts.map((text) => tag("li", text)).join("")}</ul>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${esc(cell)}</td>`).join("")}</tr>`).join("")}</table>`;

export const shownName = (person: Writer): string => person.shown ?? person.name;

export const tasksOf = (job: Writer["jobs"][number]): string[] => job.tasks.map(textOf);
export const skillsOf = (person: Writer): string[] => person.skills.map(textOf);
export const profileOf = (person: Writer): string => person.profile.map(textOf).join(" ");

/** Where and how somebody is reached, in rows. */
export function contactRows(person: Writer, words: WritersWords): Row[] {
  return [
    [words.street, person.street],
    [words.town, person.town],
    [words.phone, person.phone],
    [words.mail, person.email],
  ];
}

/** Birth date and so on, then hours and first day. */
export function otherRows(person: Writer, words: WritersWords): Row[] {
  const rows: Row[] = person.personal.map(([label, value]) => [label, value]);
  if (person.hours) rows.push([words.hours, person.hours.written]);
  if (person.available) rows.push([words.available, person.available.written]);
  return rows;
}

export const allRows = (person: Writer, words: WritersWords): Row[] => [
  ...contactRows(person, words),
  ...otherRows(person, words),
];
