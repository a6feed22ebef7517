import { expect, test } from "vitest";
import { convertPay } from "./convert-pay.ts";
import { readConversion } from "./read-conversion.ts";

test("an hour, a month and a year are one amount: 52 weeks, twelve months", () => {
  expect(convertPay(2_000, "hour", 36)).toEqual({ hour: 2_000, month: 312_000, year: 3_744_000 });
  expect(convertPay(312_000, "month", 36)).toEqual({
    hour: 2_000,
    month: 312_000,
    year: 3_744_000,
  });
  expect(convertPay(3_744_000, "year", 36)).toEqual({
    hour: 2_000,
    month: 312_000,
    year: 3_744_000,
  });
  expect(convertPay(1_471, "hour", 1)).toEqual({ hour: 1_471, month: 6_374, year: 76_492 });
});

const read = (query: string) => readConversion(new URLSearchParams(query));

test("the address holds what was typed, in the ways that people type it", () => {
  expect(read("bedrag=€ 2.900,-&per=maand&uren=40")).toMatchObject({
    hoursPerWeek: 40,
    converted: { month: 290_000, year: 3_480_000 },
    ignored: [],
  });
  expect(read("bedrag=17,50 per uur&per=uur").converted?.hour).toBe(1_750);
  expect(read("")).toMatchObject({ hoursPerWeek: 36, converted: null, ignored: [] });
});

test("what makes no sense is said, stays in its field and is not counted with", () => {
  expect(read("bedrag=veel")).toMatchObject({ converted: null, typed: { bedrag: "veel" } });
  expect(read("bedrag=veel").ignored).toHaveLength(1);
  expect(read("bedrag=2900&per=uur")).toMatchObject({ converted: null });
  expect(read("bedrag=2900&per=week").ignored).toEqual(["Kies uur, maand of jaar."]);
  expect(read("bedrag=2900&uren=41")).toMatchObject({ hoursPerWeek: 36, typed: { uren: "41" } });
});
