import { expect, test } from "vitest";
import { nameKey } from "./name-key.ts";

test("a legal form, an accent, a space or a sign makes no other organisation", () => {
  const same = ["Kompas Roos B.V.", "Stichting Kompas-Roos", "KOMPASROOS bv", "Kómpas  Roos, N.V."];
  expect(new Set(same.map(nameKey))).toEqual(new Set(["kompasroos"]));
  expect(nameKey("Palm & Duin")).toBe(nameKey("Palm en Duin V.O.F."));
});

test("what is left of a name still tells two apart, and nothing is left of a legal form alone", () => {
  expect(nameKey("De Brug")).not.toBe(nameKey("De Burg"));
  expect(nameKey("Bvlgaria Reizen")).toBe("bvlgariareizen");
  expect(nameKey("Stichting")).toBe("");
});
