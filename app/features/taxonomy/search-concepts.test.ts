import { expect, test } from "vitest";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { OUT_OF_SCOPE_TITLES } from "./roles.data.ts";
import { ROLES } from "./roles.ts";
import { searchConcepts } from "./search-concepts.ts";

const dictionary = makeDictionary(searchConcepts());

test("every name of every role leads to its role", () => {
  for (const role of ROLES) {
    for (const name of [role.label, role.plural, ...role.synonymsNl, ...role.synonymsEn]) {
      expect(dictionary.conceptsNamed(name), name).toContain(`role:${role.id}`);
    }
  }
});

test("order, inflection, gender and closed or open writing make no difference", () => {
  for (const name of [
    "backofficemedewerker",
    "Back office medewerkster",
    "medewerkers backoffice",
    "back-officemedewerker",
  ]) {
    expect(dictionary.conceptsNamed(name), name).toEqual(["role:backofficemedewerker"]);
  }
  expect(dictionary.conceptsNamed("administratieve medewerkers")).toEqual([
    "role:administratief-medewerker",
  ]);
  expect(dictionary.conceptsNamed("bestuurssecretarissen")).toEqual(["role:bestuurssecretaris"]);
});

test("titles outside the field name no role", () => {
  for (const title of OUT_OF_SCOPE_TITLES) {
    expect(dictionary.conceptsNamed(title), title).toEqual([]);
  }
});
