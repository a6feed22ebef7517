import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import {
  headingsOf,
  overlapsBetween,
  paragraphsOf,
  unsourcedFigures,
  wordsOf,
} from "#tests/support/texts/reading-measures.ts";

import { readFrontMatter } from "./shipped/front-matter.ts";

const GUIDES = "app/features/content/texts/guides";
const PAGES = "app/features/content/texts/pages";
const MIN_WORDS = 600;
const MAX_DESCRIPTION = 155;
const MAX_OVERLAP = 0.2;
const HEADINGS = [
  /^Wat doet een .+\?$/,
  /taken|takenpakket/i,
  /^Een dag als /,
  /^Past dit bij je\?$/,
  /^Opleiding en ervaring$/,
  /^Vakkennis per sector$/,
  /^Naast het salaris$/,
  /^Vooruitzicht$/,
  /^Doorgroeien$/,
  /^Verschil met /,
  /^Veelgestelde vragen$/,
];

const ids = ROLES.map(({ id }) => id);
const guides = textsIn(GUIDES);
const texts = [...guides, ...textsIn(PAGES)];

function textsIn(folder: string) {
  return readdirSync(folder).map((name) => ({
    slug: name.replace(/\.md$/, ""),
    ...readFrontMatter(readFileSync(`${folder}/${name}`, "utf8")),
  }));
}

function listOf(field: string | string[] = []): string[] {
  return [field].flat();
}

/** The slugs of the texts for which something is wrong, with what. */
function wrong<T extends { slug: string }>(
  all: readonly T[],
  find: (text: T) => readonly unknown[],
): string[] {
  return all.flatMap((text) => {
    const found = find(text);
    return found.length > 0 ? [`${text.slug}: ${found.join(", ")}`] : [];
  });
}

/** What stands between a heading of the second level and the next. */
function sectionOf(body: string, heading: RegExp): string {
  const parts = body.split(/^## /m);
  return parts.find((part) => heading.test(part.split("\n")[0] ?? "")) ?? "";
}

describe("guides", () => {
  test("each role has one, named after it", () => {
    expect(guides.map(({ slug }) => slug).sort()).toEqual([...ids].sort());
    expect(
      wrong(guides, ({ slug, fields }) => (fields.role === slug ? [] : [fields.role])),
    ).toEqual([]);
  });

  test("is long enough to answer what people ask, under the same headings in the same order", () => {
    const short = wrong(guides, ({ body }) => {
      const words = wordsOf(paragraphsOf(body).join(" ")).length;
      return words < MIN_WORDS ? [words] : [];
    });
    expect(short).toEqual([]);
    const unlike = wrong(guides, ({ body }) => {
      const found = headingsOf(body, 2);
      const other = HEADINGS.filter((heading, i) => !heading.test(found[i] ?? ""));
      return found.length === HEADINGS.length ? other : [`${found.length} headings`, ...other];
    });
    expect(unlike).toEqual([]);
  });

  test("names sectors as the site does, and asks four to six questions", () => {
    const labels: string[] = Object.values(SECTOR_LABELS);
    const unknown = wrong(guides, ({ body }) => {
      const sectors = headingsOf(sectionOf(body, /^Vakkennis/), 3);
      const strange = sectors.filter((sector) => !labels.includes(sector));
      return sectors.length < 3 || sectors.length > 4 ? [`${sectors.length} sectors`] : strange;
    });
    expect(unknown).toEqual([]);
    const unasked = wrong(guides, ({ body }) => {
      const questions = headingsOf(sectionOf(body, /^Veelgestelde/), 3);
      const strange = questions.filter((question) => !question.endsWith("?"));
      return questions.length < 4 || questions.length > 6 ? [`${questions.length}`] : strange;
    });
    expect(unasked).toEqual([]);
  });

  test("names roles that exist, and a step up in one guide is a step from below in the other", () => {
    const lists = new Map(guides.map(({ slug, fields }) => [slug, fields]));
    const unknown = wrong(guides, ({ slug, fields, body }) => {
      const linked = [...body.matchAll(/\]\(\/beroepen\/([^)]*)\)/g)].map((link) => link[1] ?? "");
      const named = ["growsFrom", "growsTo", "related"].flatMap((field) => listOf(fields[field]));
      return [...linked, ...named].filter((id) => !ids.includes(id) || id === slug);
    });
    expect(unknown).toEqual([]);
    const loose = wrong(guides, ({ slug, fields }) => [
      ...listOf(fields.growsTo).filter((id) => !listOf(lists.get(id)?.growsFrom).includes(slug)),
      ...listOf(fields.growsFrom).filter((id) => !listOf(lists.get(id)?.growsTo).includes(slug)),
    ]);
    expect(loose).toEqual([]);
    const neighbours = ({ fields }: (typeof guides)[number]) => listOf(fields.related).length;
    expect(guides.filter((guide) => neighbours(guide) < 2 || neighbours(guide) > 5)).toEqual([]);
  });

  test("leads to the role's own vacatures", () => {
    const own = ({ slug, body }: (typeof guides)[number]) =>
      body.includes(`](/vacatures/beroep/${slug})`) ? [] : ["no link"];
    expect(wrong(guides, own)).toEqual([]);
  });

  test("names no pay", () => {
    const amounts = ({ body }: (typeof guides)[number]) => body.match(/€|\d\s*euro\b/g) ?? [];
    expect(wrong(guides, amounts)).toEqual([]);
  });
});

describe("guides and pages", () => {
  test("no two paragraphs of different texts are alike", () => {
    const paragraphs = texts.flatMap(({ slug, body }) =>
      paragraphsOf(body).map((text) => ({ text, of: slug })),
    );
    const alike = overlapsBetween(paragraphs).filter(({ share }) => share >= MAX_OVERLAP);
    expect(alike.map(({ one, other }) => [one, other])).toEqual([]);
  });

  test("a description fits where search engines cut it off, and none is another's", () => {
    const long = ({ fields: { description = "" } }: (typeof texts)[number]) =>
      description.length > MAX_DESCRIPTION || description === "" ? [description.length] : [];
    expect(wrong(texts, long)).toEqual([]);
    const all = texts.map(({ fields }) => fields.description);
    expect(new Set(all).size).toBe(all.length);
  });

  test("no figure stands without a source and a year, and nothing shouts", () => {
    expect(wrong(texts, ({ body }) => unsourcedFigures(body))).toEqual([]);
    expect(wrong(texts, ({ body }) => body.match(/!/g) ?? [])).toEqual([]);
  });
});

describe("what measures them", () => {
  test("sees a sentence that two texts share, and no pair within one text", () => {
    const said = "je belt de klant en vraagt wanneer hij betaalt";
    const found = overlapsBetween([
      { text: said, of: "one" },
      { text: `Eerst dit: ${said}.`, of: "other" },
      { text: said, of: "one" },
    ]);
    expect(found.map(({ share }) => share)).toEqual([1, 1]);
  });

  test("sees a figure with a unit, unless a source with a year stands beside it", () => {
    expect(unsourcedFigures("Je werkt 36 uur en krijgt € 3.000.\n\nIn 2024 was dat zo.")).toEqual([
      "36 uur",
      "€ 3",
    ]);
    expect(unsourcedFigures("Dat is 7 jaar, zegt de Belastingdienst (2026).")).toEqual([]);
  });
});
