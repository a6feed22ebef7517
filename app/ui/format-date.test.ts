import { expect, test } from "vitest";
import {
  formatDate,
  formatDateShort,
  formatDateTime,
  formatDay,
  formatDaysFrom,
  isoDay,
} from "./format-date.ts";

const lateEvening = "2026-03-02T23:30:00Z";

test("dates are Dutch and stand on the clock of Amsterdam", () => {
  expect(formatDate(lateEvening)).toBe("3 maart 2026");
  expect(formatDateShort(lateEvening)).toBe("3 mrt 2026");
  expect(formatDay(lateEvening)).toBe("dinsdag 3 maart");
  expect(formatDateTime(lateEvening)).toBe("3 maart 2026 om 00:30");
  expect(isoDay(lateEvening)).toBe("2026-03-03");
});

test("summer time moves the clock one hour further", () => {
  expect(formatDateTime("2026-07-01T12:00:00Z")).toBe("1 juli 2026 om 14:00");
});

test("days from now count calendar days in Amsterdam, also over the change of the clock", () => {
  const now = new Date("2026-03-28T22:30:00Z");
  expect(formatDaysFrom("2026-03-28T08:00:00Z", now)).toBe("vandaag");
  expect(formatDaysFrom("2026-03-28T23:30:00Z", now)).toBe("morgen");
  expect(formatDaysFrom("2026-03-31T08:00:00Z", now)).toBe("over 3 dagen");
  expect(formatDaysFrom("2026-03-27T08:00:00Z", now)).toBe("gisteren");
  expect(formatDaysFrom("2026-03-21T08:00:00Z", now)).toBe("7 dagen geleden");
});
