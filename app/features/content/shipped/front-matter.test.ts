import { expect, test } from "vitest";
import { readFrontMatter } from "./front-matter.ts";

test("front matter gives its fields and lists, and the text after it", () => {
  const text =
    '---\r\ntitle: Een: twee\nrelated: [een, twee ]\nnone: []\nnaam: "Jip\'s"\n---\n\n## Kop\n---\n';
  expect(readFrontMatter(text)).toEqual({
    fields: { title: "Een: twee", related: ["een", "twee"], none: [], naam: "Jip's" },
    body: "## Kop\n---",
  });
});

test.each(["## Kop", "---\ntitle: x", "---\nzonder naam\n---\nx", ""])(
  "%j is no such text",
  (text) => {
    expect(() => readFrontMatter(text)).toThrow();
  },
);
