import { describe, expect, test } from "vitest";
import { articleSchema, publishArticleSchema } from "./schema.ts";

const chars = (count: number) => "a".repeat(count);
const ARTICLE = { title: "Dag", description: "Een dag.", body: "Tekst" };

const TAKES: Record<string, unknown[]> = {
  title: [chars(120)],
  description: [chars(300)],
  body: [chars(100_000)],
  category: ["interviews", undefined],
  author: ["", chars(120)],
  growsTo: ["planner, hr-assistent\nfacturist", ""],
  reviewedOn: ["2026-12-01", undefined],
};
const REFUSES: Record<string, unknown[]> = {
  title: ["", " ", chars(121), undefined],
  description: ["", chars(301)],
  body: ["", " \n", chars(100_001), "é".repeat(50_001)],
  category: ["reclame"],
  author: [chars(121)],
  growsFrom: ["../x", "a/b", Array.from({ length: 13 }, (_, i) => `rol-${i}`).join(",")],
  related: [chars(81)],
  reviewedOn: ["gisteren", "1899-12-31", "2101-01-01"],
  reviewBefore: ["2026-02-30"],
};

describe.each(Object.entries(TAKES))("%s", (field, values) => {
  test.each(values)("takes what fits", (value) => {
    expect(articleSchema.safeParse({ ...ARTICLE, [field]: value }).success).toBe(true);
  });
});

describe.each(Object.entries(REFUSES))("%s", (field, values) => {
  test.each(values)("refuses what does not", (value) => {
    const read = articleSchema.safeParse({ ...ARTICLE, [field]: value });
    expect(read.error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

test("names of articles come out as a list, each once; lines of a text end in one way", () => {
  expect(
    articleSchema.parse({ ...ARTICLE, related: "Een, twee\nEEN", body: "a\r\nb" }),
  ).toMatchObject({ related: ["een", "twee"], body: "a\nb" });
});

test("a day and time are a moment in Amsterdam; without a day it is now", () => {
  const at = (form: object) => publishArticleSchema.parse(form).at;
  expect(at({ day: "2026-12-24", time: "09:30" })).toEqual(new Date("2026-12-24T08:30:00Z"));
  expect(at({ day: "2026-07-01" })).toEqual(new Date("2026-07-01T07:00:00Z"));
  expect(at({ time: "09:00" })).toBeNull();
});

test.each([
  { day: "24-12-2026" },
  { day: "2101-01-01" },
  { day: "2026-12-24", time: "24:00" },
  { day: "2026-12-24", time: "9:00" },
  { day: "2026-03-29", time: "02:30" },
])("%j is no moment", (form) => {
  expect(publishArticleSchema.safeParse(form).success).toBe(false);
});
