import { expect, test } from "vitest";
import { DIMENSIONS, STATEMENTS } from "./statements.ts";

test("21 statements with their own id, three for each dimension", () => {
  expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(21);
  for (const dimension of DIMENSIONS)
    expect(STATEMENTS.filter((statement) => statement.dimension === dimension)).toHaveLength(3);
});

test("a candidate speaks of themselves, an employer of here, both in one short sentence", () => {
  for (const { candidate, employer } of STATEMENTS) {
    expect(candidate).toMatch(/^Ik [^.]+\.$/);
    expect(employer).toMatch(/\b(hier|elders)\b/i);
    expect(candidate.split(" ").length).toBeLessThanOrEqual(16);
    expect(employer.split(" ").length).toBeLessThanOrEqual(16);
  }
});
