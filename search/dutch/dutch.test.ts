import { expect, test } from "vitest";
import { makeDictionary } from "./dictionary.ts";
import { allowedTypos, editDistance } from "./edit-distance.ts";
import { readQuery } from "./read-query.ts";
import { stem } from "./stem.ts";
import { fold, wordsOf } from "./words.ts";

const dictionary = makeDictionary([
  { id: "role:backoffice", names: ["back office medewerker", "medewerker backoffice"] },
  { id: "role:planner", names: ["planner", "transport planner", "transportplanner"] },
  { id: "role:secretaresse", names: ["secretaresse", "secretaris"] },
  { id: "role:bestuur", names: ["secretaris", "assistant to the board"] },
]);

const words = (text: string) => wordsOf(text).map(({ word }) => word);

test("text is folded and cut into words", () => {
  expect(fold("Privé-Assistent P & O")).toBe("prive-assistent p&o");
  expect(words("Coördinator C++/C#, P & O en agenda's (m/v)")).toEqual([
    "coordinator",
    "c++",
    "c#",
    "p&o",
    "en",
    "agendas",
    "m",
    "v",
  ]);
  const [, second] = wordsOf("één twee");
  expect("één twee".slice(second?.start, second?.end)).toBe("twee");
});

test("forms that Snowball keeps apart have one stem", () => {
  for (const forms of [
    ["medewerker", "medewerkers", "medewerkster", "medewerksters"],
    ["administratief", "administratieve"],
    ["secretaresse", "secretaresses"],
    ["secretaris", "secretarissen"],
    ["secretarieel", "secretariele"],
    ["financieel", "financiele"],
    ["facturen", "factuur", "facturatie", "factureren"],
    ["administratie", "administraties"],
    ["receptionist", "receptioniste", "receptionisten"],
    ["rapportage", "rapportages"],
  ]) {
    expect(new Set(forms.map(stem)).size, forms.join()).toBe(1);
  }
  expect(stem("secretaresse")).not.toBe(stem("secretaris"));
});

test("typos grow with the length of a word, and a swap is one", () => {
  expect([3, 4, 7, 8].map((length) => allowedTypos("x".repeat(length)))).toEqual([0, 1, 1, 2]);
  expect(editDistance("planner", "planenr", 1)).toBe(1);
  expect(editDistance("receptionist", "recepsionst", 2)).toBe(2);
  expect(editDistance("planner", "scanner", 1)).toBeNull();
});

test("compounds are split by the dictionary and never by guess", () => {
  expect(dictionary.splitCompound("backofficemedewerkers")).toEqual([
    "back",
    "office",
    "medewerkers",
  ]);
  expect(dictionary.splitCompound("transportplanner")).toEqual(["transport", "planner"]);
  expect(dictionary.splitCompound("tandartsassistent")).toBeNull();
  expect(dictionary.splitCompound("medewerker")).toBeNull();
});

test("a name is known in any order, and may mean several things", () => {
  expect(dictionary.conceptsNamed("medewerksters back-office")).toEqual(["role:backoffice"]);
  expect(dictionary.conceptsNamed("secretaris")).toEqual(["role:secretaresse", "role:bestuur"]);
  expect(dictionary.conceptsNamed("assistant board")).toEqual(["role:bestuur"]);
  expect(dictionary.conceptsNamed("tandarts")).toEqual([]);
});

test("names are found in running text, the longest first", () => {
  const text = wordsOf("Ervaren medewerker back office en planner gezocht");
  expect(dictionary.conceptSpans(text)).toEqual([
    { from: 1, to: 3, conceptIds: ["role:backoffice"] },
    { from: 5, to: 5, conceptIds: ["role:planner"] },
  ]);
});

test("a misspelt word goes to the nearest known one", () => {
  expect(dictionary.correct("secretarese")).toBe("secretaresse");
  expect(dictionary.correct("plannr")).toBe("planner");
  expect(dictionary.correct("xyz")).toBeNull();
});

test("names come out per set of concepts, for an engine with its own synonyms", () => {
  const sets = dictionary.namedTogether();
  const both = sets.find(({ conceptIds }) => conceptIds.length === 2);
  expect(both?.conceptIds).toEqual(["role:secretaresse", "role:bestuur"]);
  expect(both?.names).toContain("assistant to the board");
  expect(dictionary.vocabulary()).toContain("transportplanner");
});

test("a query is read as names, words and phrases, without stop words", () => {
  const groups = readQuery(
    'vacature medewerker backoffice in "hart van Utrecht" kwanti',
    dictionary,
  );
  expect(groups.map(({ text }) => text)).toEqual([
    "hart van utrecht",
    "medewerker backoffice",
    "kwanti",
  ]);
  expect(groups[0]?.phrase).toEqual(["hart", "van", "utrecht"]);
  expect(groups[1]?.conceptTerms).toEqual(["@role:backoffice"]);
  expect(groups[2]?.words[0]?.[0]).toEqual([{ terms: ["kwanti"], typos: 1, prefix: true }]);
});

test("hostile input is bounded", () => {
  expect(readQuery("woord ".repeat(5_000), dictionary)).toHaveLength(12);
  expect(readQuery("", dictionary)).toEqual([]);
  expect(readQuery('"" "" \u0000 (((', dictionary)).toEqual([]);
});
