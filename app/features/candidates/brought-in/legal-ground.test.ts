import { expect, test } from "vitest";
import { tellByDay } from "./legal-ground.ts";

test("somebody is told within a month, also where the next month is shorter", () => {
  const day = (text: string) => tellByDay(new Date(text)).toISOString().slice(0, 10);
  expect(day("2026-12-01")).toBe("2027-01-01");
  expect(day("2027-01-31")).toBe("2027-02-28");
  expect(day("2026-12-31")).toBe("2027-01-31");
});
