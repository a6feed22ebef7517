import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

test("cells are quoted, quotes doubled, and the file opens as UTF-8", () => {
  expect(
    csvOf([
      ["Naam", "Uren"],
      ['Jip "JJ" Jansen; Utrecht', 32],
    ]),
  ).toBe('\ufeff"Naam";"Uren"\r\n"Jip ""JJ"" Jansen; Utrecht";"32"\r\n');
});

test("a text that starts a formula is made harmless, a number is left alone", () => {
  for (const start of ["=", "+", "-", "@", "\t=", "\r="]) {
    expect(csvOf([[`${start}HYPERLINK(1)`]])).toContain(`"'${start}HYPERLINK(1)"`);
  }
  expect(csvOf([[-5]])).toContain('"-5"');
});

test("a telephone number stays whole and a decimal has its comma", () => {
  expect(csvOf([["0612345678"]])).toContain(`"'0612345678"`);
  expect(csvOf([["2026"]])).toContain('"2026"');
  expect(csvOf([[2657.5]])).toContain('"2657,5"');
});
