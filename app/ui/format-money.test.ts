import { expect, test } from "vitest";
import { formatMoney, formatMoneyRange, formatPay, payFact } from "./format-money.ts";

test("whole euros carry no cents, others two", () => {
  expect(formatMoney(290000)).toBe("€ 2.900");
  expect(formatMoney(1624)).toBe("€ 16,24");
  expect(formatMoney(0)).toBe("€ 0");
});

test("a range names the euro once, and one amount when both are equal", () => {
  expect(formatMoneyRange(290000, 340000)).toBe("€ 2.900 – 3.400");
  expect(formatMoneyRange(1624, 1900)).toBe("€ 16,24 – 19");
  expect(formatMoneyRange(290000, 290000)).toBe("€ 2.900");
});

test("pay always carries its hours", () => {
  expect(formatPay(290000, 340000, 36)).toBe("€ 2.900 – 3.400 bij 36 uur");
  expect(payFact(290000, 340000, 36)).toEqual({ value: "€ 2.900 – 3.400", basis: "bij 36 uur" });
});
