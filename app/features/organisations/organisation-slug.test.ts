import { expect, test } from "vitest";
import { organisationSlug } from "./organisation-slug.ts";

test("a letter that has no accent to drop is not thrown away", () => {
  expect(organisationSlug("Øresund & Zonen B.V.", "x")).toBe("oresund-zonen-b-v-x");
  expect(organisationSlug("Straßmann Łódź", "x")).toBe("strassmann-lodz-x");
  expect(organisationSlug("Café Één", "x")).toBe("cafe-een-x");
});

test("a long name is cut, and signs at either end leave no dash", () => {
  expect(organisationSlug("«Zorg»", "x")).toBe("zorg-x");
  expect(organisationSlug("a".repeat(80), "x")).toBe(`${"a".repeat(50)}-x`);
});
