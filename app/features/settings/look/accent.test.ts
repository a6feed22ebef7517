import { wcagContrast } from "culori";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accentOf, accentStyles, isReadable } from "./accent.ts";

const GROUNDS = {
  light: ["#faf6ef", "#fffdf9", "#eef3ec"],
  dark: ["#161412", "#1d1a17", "#1e2622"],
};
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("whatever colour is chosen, all that is drawn with it can be read in both themes", () => {
  fc.assert(
    fc.property(colours, (colour) => {
      const accents = accentOf(colour);
      for (const theme of ["light", "dark"] as const) {
        const { accent, "accent-deep": deep, "accent-pale": pale } = accents[theme];
        for (const ground of GROUNDS[theme]) {
          expect(wcagContrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
          expect(wcagContrast(deep, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(wcagContrast(accents[theme]["on-accent"], accent)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(accents[theme]["on-accent"], deep)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(accent, pale)).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 500, seed: 6 },
  );
});

test("a colour that can be read is left as it is, and one that cannot keeps its hue", () => {
  expect(accentOf("#0e5a45").light.accent).toBe("#0e5a45");
  expect(isReadable("#0e5a45")).toBe(true);
  expect(isReadable("#ffd400")).toBe(false);
  const [r = 0, g = 0, b = 0] = (accentOf("#ffd400").light.accent.match(/[0-9a-f]{2}/g) ?? []).map(
    (pair) => Number.parseInt(pair, 16),
  );
  expect(r).toBeGreaterThan(b);
  expect(g).toBeGreaterThan(b);
});

test("the stylesheet holds colours and nothing else", () => {
  expect(accentStyles("#123456")).toMatch(/^(?:[@:a-z(){} -]|--[a-z-]+:#[0-9a-f]{6};)+$/);
});
