import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const print = readFileSync(new URL("./print.css", import.meta.url), "utf8");
const darkAt = css.indexOf("@media (prefers-color-scheme: dark)");
const light = colours(css.slice(0, darkAt));
const themes = {
  light,
  dark: { ...light, ...colours(css.slice(darkAt)) },
  print: { ...light, ...colours(print) },
};

const grounds = ["paper", "sheet", "tint"];
const pairs: [text: string, ground: string, least: number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ["ink", ground, 12],
    ["ink-soft", ground, 6],
    ["accent", ground, 4.5],
    ["accent-deep", ground, 4.5],
    ["second", ground, 4.5],
    ["signal-due", ground, 4.5],
    ["signal-wrong", ground, 4.5],
    ["signal-note", ground, 4.5],
    ["signal-done", ground, 4.5],
    ["edge", ground, 3],
    ["focus", ground, 3],
  ]),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-deep", 4.5],
  ["accent", "accent-pale", 3],
  ["second", "second-pale", 3],
  ["ink", "accent-pale", 3],
  ["ink", "second-pale", 3],
];

describe.each(Object.entries(themes))("%s", (_name, theme) => {
  test.each(pairs)("%s on %s is at least %s : 1", (text, ground, least) => {
    expect(contrast(colourOf(theme, text), colourOf(theme, ground))).toBeGreaterThanOrEqual(least);
  });
});

test("every colour of the light theme has its dark one", () => {
  const dark = colours(css.slice(darkAt));
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

test("the contrast of black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

function colours(source: string): Record<string, string> {
  const found = source.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name = "", value = ""]) => [name, value]));
}

function colourOf(theme: Record<string, string>, name: string): string {
  const colour = theme[name];
  if (!colour) throw new Error(`No colour token --${name}`);
  return colour;
}

/** Contrast of two colours as WCAG 2.2 defines it (relative luminance), 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
