import { expect, test } from "vitest";
import { savedQuery } from "#app/features/alerts/saved-query.ts";
import { profileSchema, wishesSchema } from "#app/features/candidates/schema.ts";
import { readCandidateSearch } from "#app/features/candidates/search/candidate-search.ts";
import { linesOfHtml } from "#app/features/cv/docx-lines.server.ts";
import { parseCv } from "#app/features/cv/parse-cv.ts";
import { textLines } from "#app/features/cv/text-lines.ts";
import { nameKey } from "#app/features/organisations/name-key.ts";
import { organisationSchema } from "#app/features/organisations/schema.ts";
import { findPlace, suggestPlaces } from "#app/features/places/place-names.ts";
import { monthlyPaySchema } from "#app/features/taxonomy/limits.ts";
import { findSkillByName } from "#app/features/taxonomy/skills.ts";
import { titleKey } from "#app/features/taxonomy/titles/title-words.ts";
import { readVacatureText } from "#app/features/vacatures/from-text/read-vacature-text.ts";
import { vacatureSchema } from "#app/features/vacatures/schema.ts";
import { suggestPlaceNames, suggestWords } from "#app/features/vacatures/search/suggest-words.ts";
import { readVacatureSearch } from "#app/features/vacatures/search/vacature-search.ts";
import { vacatureSlug } from "#app/features/vacatures/vacature-slug.ts";
import { csvOf } from "#app/platform/http/csv.ts";
import { fieldNames } from "#app/platform/http/field-names.ts";
import { isAddress, isHost, pathOfTarget } from "#app/platform/http/request-target.ts";
import { attachmentHeader, safeFileName } from "#app/platform/inspection/file-name.ts";
import { maskTyped } from "#app/platform/log/plain-error.ts";
import { fold, wordsOf } from "#search/dutch/words.ts";

const LENGTH = 100_000;
/** Nobody's text: names, sentences and figures as people type them. */
const PLAIN = "Ik werk sinds 2019 als planner bij een groot bedrijf, 32 uur in de week.\n";
const SHAPES =
  "(|((a|(a)|)|a(| |\t| \t|a |a|aB|@|a@|a@a.|.|a.|-|a-|1|1 |12-|2020 |2020 - |jan |\"|\"a|&| & |a&|<|<a |<p>|<tr>|<table>|<td>|</|e\u0301|ij|'|'a|’|\n|\r\n|• |, |; |%|%2|/|/a|../|+|0|:|periode: |talen: |[|[0]|constructor |__proto__ |€".split(
    "|",
  );

/** Everything that takes a text which somebody else wrote. */
const READERS: Record<string, (text: string) => unknown> = {
  "the words of a search": (text) => wordsOf(text),
  "a folded text": fold,
  "a search in an address": (text) =>
    readVacatureSearch(
      new URLSearchParams({ q: text, plaats: text, vaardigheid: text, salaris: text }),
    ),
  "a search for candidates": (text) =>
    readCandidateSearch(new URLSearchParams({ zoek: text, plaats: text })),
  "a saved search": (text) => savedQuery(`q=${encodeURIComponent(text)}&plaats=${text}`),
  "a place": findPlace,
  "suggested places": suggestPlaces,
  "suggested words": (text) => [suggestWords(text), suggestPlaceNames(text)],
  "the name of an organisation": nameKey,
  "a client": (text) =>
    organisationSchema.safeParse({
      name: text,
      kvkNumber: text,
      email: text,
      phone: text,
      website: text,
      place: text,
      feePercent: text,
      feeAmount: text,
    }),
  "a skill": findSkillByName,
  "a title": titleKey,
  "a slug": (text) => vacatureSlug(text, "utrecht", 1),
  "an amount": (text) => monthlyPaySchema.safeParse(text),
  "a profile": (text) =>
    profileSchema.safeParse({
      name: text,
      phone: text,
      place: text,
      headline: text,
      experiences: [{ title: text }],
    }),
  wishes: (text) =>
    wishesSchema.safeParse({ payWish: text, place: text, availableFrom: text, hoursMin: text }),
  "a vacature": (text) =>
    vacatureSchema.safeParse({
      title: text,
      tasks: text,
      offer: text,
      place: text,
      salaryMin: text,
      startsOn: text,
    }),
  "a CV as text": (text) => parseCv(textLines(Buffer.from(text)), 2026),
  "a CV's jobs": (text) => {
    const half = text.slice(0, LENGTH / 2);
    return parseCv(textLines(Buffer.from(`Werkervaring\n${half}\nOpleiding\n${half}`)), 2026);
  },
  "a CV from Word": (text) => linesOfHtml(`<p>${text}</p><table><tr><td>${text}</td></tr></table>`),
  "a client's own text": (text) => readVacatureText(text, new Date("2026-12-01")),
  "a client's page": (text) =>
    readVacatureText(`<p>${text}</p><li>${text}<script>`, new Date("2026-12-01")),
  "a client's posting": (text) =>
    readVacatureText(
      JSON.stringify({ "@type": "JobPosting", title: text, description: text, skills: text }),
      new Date("2026-12-01"),
    ),
  "a file name": (text) => attachmentHeader(safeFileName(text)),
  "a field's name": (text) => fieldNames()(text),
  "an address": (text) => [isAddress(text), pathOfTarget(text), isHost(text)],
  "a message of an error": maskTyped,
  "a cell": (text) => csvOf([[text]]),
};

test.each(Object.entries(READERS))(
  "%s takes time in proportion to its length",
  (_, read) => {
    read(textOf(PLAIN));
    const plain = Math.max(...[1, 2, 3].map(() => cpuOf(() => read(textOf(PLAIN)))), FLOOR_US);
    const slow = SHAPES.flatMap((shape) => {
      const times = cpuOf(() => read(textOf(shape))) / plain;
      return times > MOST_TIMES ? [`${JSON.stringify(shape)}: ${times.toFixed(0)} times`] : [];
    });
    expect(slow).toEqual([]);
  },
  120_000,
);

/** A pattern that goes back over 100 kB takes thousands of times as long as one that does not. */
const MOST_TIMES = 40;
const FLOOR_US = 20_000;

function textOf(shape: string): string {
  return `x${shape.repeat(LENGTH / shape.length)}!`;
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
