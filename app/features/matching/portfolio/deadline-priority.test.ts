import { expect, test } from "vitest";
import { deadlinePriority } from "./deadline-priority.ts";

const today = new Date("2026-06-01T00:00:00Z");

test.each([
  [null, 1],
  ["2026-12-01", 1],
  ["2026-07-01", 1.5],
  ["2026-06-01", 2],
  ["2026-05-01", 2],
])("a vacature that closes on %s weighs %d", (day, priority) => {
  expect(deadlinePriority(day === null ? null : new Date(day), today)).toBe(priority);
});
