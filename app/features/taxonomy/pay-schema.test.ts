import { expect, test } from "vitest";
import { monthlyPaySchema } from "./limits.ts";
import { findSkillByName } from "./skills.ts";

test("a month's pay is read in the ways people write it", () => {
  for (const typed of [
    "2900",
    "2.900",
    "2.900,-",
    "2.900,--",
    "€ 2.900,-",
    "2900,-",
    "2 900",
    "2.900,00",
    "2900.00",
    "EUR 2900",
    "2.900 euro",
    "€ 2.900 bruto per maand",
    "2900 p.m.",
    "2,9k",
  ]) {
    expect([typed, monthlyPaySchema.safeParse(typed).data]).toEqual([typed, 290_000]);
  }
  expect(monthlyPaySchema.parse("3200,50")).toBe(320_050);
});

test("what is no amount a month is refused", () => {
  for (const typed of ["", "veel", "12", "2900-3400", "29.00.0,0", "€", "1e5", "300000"]) {
    expect([typed, monthlyPaySchema.safeParse(typed).success]).toEqual([typed, false]);
  }
});

test("a skill is known by its name with spaces, hyphens or the maker in front", () => {
  for (const typed of ["MS-Word", "MS Word", "ms word", "Word", "ms_word"]) {
    expect(findSkillByName(typed)?.id).toBe("word");
  }
});
