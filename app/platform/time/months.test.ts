import { expect, test } from "vitest";
import { monthsBetween, monthsCovered } from "./months.ts";

const month = (text: string) => new Date(`${text}-01T00:00:00.000Z`);
const stretch = (from: string, to: string) => ({ from: month(from), to: month(to) });

test("both ends of a job count", () => {
  expect(monthsBetween(stretch("2019-01", "2019-12"))).toBe(12);
  expect(monthsBetween(stretch("2019-05", "2019-05"))).toBe(1);
  expect(monthsBetween(stretch("2019-06", "2019-05"))).toBe(0);
  expect(monthsBetween({ from: month("2026-11"), to: new Date("2026-11-30T12:00:00Z") })).toBe(1);
});

test("what ran side by side counts once, gaps do not count", () => {
  expect(monthsCovered([stretch("2019-01", "2020-12"), stretch("2019-01", "2020-12")])).toBe(24);
  expect(monthsCovered([stretch("2020-06", "2021-05"), stretch("2019-01", "2020-12")])).toBe(29);
  expect(monthsCovered([stretch("2019-01", "2021-12"), stretch("2020-01", "2020-03")])).toBe(36);
  expect(monthsCovered([stretch("2019-01", "2019-03"), stretch("2020-01", "2020-03")])).toBe(6);
  expect(monthsCovered([])).toBe(0);
});
