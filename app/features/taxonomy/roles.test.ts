import { expect, test } from "vitest";
import { OUT_OF_SCOPE_TITLES } from "./roles.data.ts";
import { findRole, ROLE_FAMILIES, ROLES, relatedRoles, rolesInFamily } from "./roles.ts";

test("there are 28 roles with unique ids that can stand in a URL", () => {
  expect(ROLES).toHaveLength(28);
  expect(new Set(ROLES.map((role) => role.id)).size).toBe(28);
  for (const role of ROLES) expect(role.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("a role is found by id and shown in closed spelling", () => {
  expect(findRole("backofficemedewerker")?.label).toBe("Backofficemedewerker");
  expect(findRole("hr-assistent")?.label).toBe("HR-assistent");
  expect(findRole("tandartsassistent")).toBeNull();
});

test("the families hold every role once", () => {
  const listed = ROLE_FAMILIES.flatMap((family) => rolesInFamily(family.id));
  expect(listed).toHaveLength(28);
  expect(relatedRoles("hr-assistent").map((role) => role.id)).toEqual(["recruitmentassistent"]);
});

test("no title is both a synonym and out of scope", () => {
  const names = new Set(
    ROLES.flatMap((role) => [role.label, ...role.synonymsNl, ...role.synonymsEn]).map((name) =>
      name.toLowerCase(),
    ),
  );
  const outside = [...OUT_OF_SCOPE_TITLES, ...ROLES.flatMap((role) => role.outOfScope)];
  expect(outside.filter((title) => names.has(title))).toEqual([]);
});
