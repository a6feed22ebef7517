import { expect, test } from "vitest";
import { experienceFulfilment } from "./experience-fulfilment.ts";

const FAMILY = "management-support";
const job = (roleFamily: string | null, months: number) => ({
  roleId: null,
  roleFamily,
  months,
  sector: null,
});

test.each([
  ["no jobs listed", [], null],
  ["all years asked", [job(FAMILY, 24)], 1000],
  ["twice the years asked", [job(FAMILY, 48)], 1000],
  ["half the years asked", [job(FAMILY, 12)], 750],
  ["two jobs that add up", [job(FAMILY, 6), job(FAMILY, 6)], 750],
  ["a quarter of the years asked", [job(FAMILY, 6)], 437],
  ["two years of other work", [job(null, 24)], 437],
  ["twenty years of other office work", [job("finance-support", 240)], 750],
  ["twenty years of work elsewhere", [job(null, 240)], 437],
  ["a job that has just begun", [job(FAMILY, 0)], 0],
])("two years asked against %s", (_, experience, fulfilment) => {
  expect(experienceFulfilment(2, FAMILY, experience)).toBe(fulfilment);
});
