import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMatches } from "./compare-matches.ts";

test("total first, then coverage, then id", () => {
  const matches = [
    { id: "b", total: 60, coverage: 0.5 },
    { id: "a", total: 60, coverage: 0.5 },
    { id: "c", total: 60, coverage: 0.9 },
    { id: "d", total: 80, coverage: 0.1 },
  ];
  expect(matches.toSorted(compareMatches).map(({ id }) => id)).toEqual(["d", "c", "a", "b"]);
});

test("the order does not depend on where the list began", () => {
  const match = fc.record({ id: fc.uuid(), total: fc.nat(3), coverage: fc.nat(2) });
  fc.assert(
    fc.property(fc.uniqueArray(match, { selector: ({ id }) => id }), (matches) => {
      expect(matches.toReversed().toSorted(compareMatches)).toEqual(
        matches.toSorted(compareMatches),
      );
    }),
  );
});
