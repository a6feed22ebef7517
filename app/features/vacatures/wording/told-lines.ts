/**
 * Idea: tasks and what is offered are the items under their heading, or the sentences where somebody wrote
 * a paragraph. Promise: each line stands in the text as it is, cut at 300 characters.
 */

import type { TextPart } from "./part-heading.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { TextLine } from "./text-parts.ts";
import type { Read } from "./vacature-reading.ts";

/** As many lines as the form takes, and as long. */
const MAX_LINES = 15;
const MAX_CHARS = 300;
const MIN_CHARS = 3;
const MAX_SUMMARY_CHARS = 1_200;
const MIN_SUMMARY_CHARS = 40;
const FINITE = /\b(?:je|jij|wij|we|ik|zij|u|kun|moet|wil|zoeken|hebben|zijn)\b/i;
const LIST_LABEL = /taken|werkzaamheden|^werk$|^wat$|omschrijving|wat ga je doen/i;

/** The items of a part. */
export function readItems(sentences: readonly Sentence[], part: TextPart): Read<string>[] {
  const inside = sentences.filter(
    (one) => one.part === part && !/^(?:vacature|referentie)\s?(?:nummer|code)/i.test(one.text),
  );
  if (part === "tasks" && inside.length === 0) return loneTasks(sentences);
  const bullets = inside.filter(({ isBullet }) => isBullet);
  const chosen = bullets.length > 1 ? wholeBullets(bullets) : inside;
  return chosen
    .flatMap((one) => itemsOf(one, bullets.length > 1))
    .filter(({ value }) => value.length >= MIN_CHARS && /\p{L}{2}/u.test(value))
    .slice(0, MAX_LINES);
}

/** Work that a letter names without a heading: "orders invoeren, pakbonnen nakijken, telefoon aannemen". */
function loneTasks(sentences: readonly Sentence[]): Read<string>[] {
  for (const one of sentences.filter(({ part }) => part === "head")) {
    const pieces = one.text.split(/[,;](?= )/).map((piece) => piece.trim().replace(/\.$/, ""));
    const verbs = pieces.filter(
      (piece) => /^\p{L}{3,}en$/u.test(piece.split(" ").at(-1) ?? "") && !FINITE.test(piece),
    );
    if (verbs.length >= 2) return verbs.slice(0, MAX_LINES).map((verb) => readOf(one, verb, false));
  }
  return [];
}

/** The sentences of one bullet as one item. */
function wholeBullets(bullets: readonly Sentence[]): Sentence[] {
  const whole = new Map<number, Sentence>();
  for (const one of bullets) {
    const known = whole.get(one.line);
    whole.set(one.line, known ? { ...known, text: `${known.text} ${one.text}` } : one);
  }
  return [...whole.values()];
}

function itemsOf(one: Sentence, isBullet: boolean): Read<string>[] {
  const isList = !isBullet && LIST_LABEL.test(one.label ?? "");
  const pieces = isList ? one.text.split(/[;,](?= )| \/ /) : [one.text];
  return pieces.map((piece) => {
    const value = piece
      .trim()
      .replace(isList ? /[;,.]$/ : /[;,]$/, "")
      .slice(0, MAX_CHARS);
    return readOf(one, value, isBullet || isList);
  });
}

/** The paragraph that says what the work is for: the first prose of head, tasks or about. */
export function readSummary(lines: readonly TextLine[]): Read<string> | null {
  for (const part of ["tasks", "about", "head"] as const) {
    const prose = lines.filter(
      (line) =>
        line.part === part &&
        !line.isHeading &&
        !line.isBullet &&
        !line.label &&
        isProse(line.text),
    );
    const text = cutAtSentence(prose.map(({ text: one }) => one).join("\n"));
    if (text.length >= MIN_SUMMARY_CHARS)
      return readOf({ text: prose[0]?.text ?? "", label: null }, text, false);
  }
  return null;
}

function isProse(text: string): boolean {
  return text.length >= MIN_SUMMARY_CHARS && /[.!?]/.test(text);
}

function cutAtSentence(text: string): string {
  if (text.length <= MAX_SUMMARY_CHARS) return text;
  const cut = text.slice(0, MAX_SUMMARY_CHARS);
  const end = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("\n"));
  return end > MIN_SUMMARY_CHARS ? cut.slice(0, end + 1).trim() : cut;
}
