import { expect, test } from "vitest";
import { contractText } from "./contract-form.ts";
import { grossCentsPerHour, grossCentsPerMonth } from "./hourly-pay.ts";

test("contract forms are said as people list them", () => {
  expect(contractText([])).toBe("");
  expect(contractText(["interim"])).toBe("interim");
  expect(contractText(["vast", "interim"])).toBe("vast of interim");
  expect(contractText(["vast", "interim", "zzp"])).toBe("vast, interim of zzp");
});

test("pay a month is twelve of fifty-two weeks of its hours, there and back", () => {
  expect(grossCentsPerHour(300_000, 40)).toBe(1731);
  expect(grossCentsPerHour(300_000, 20)).toBe(3462);
  expect(grossCentsPerMonth(2000, 36)).toBe(312_000);
});
