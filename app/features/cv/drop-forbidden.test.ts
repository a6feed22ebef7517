import { expect, test } from "vitest";
import { plainLine } from "./cv-line.ts";
import { dropForbidden } from "./drop-forbidden.ts";

const left = (...texts: string[]) =>
  dropForbidden(texts.map(plainLine), 2026)
    .map(({ text }) => text.trim())
    .filter((text) => text !== "");

test.each([
  "Geboortedatum: 12-03-1988",
  "Geboren: 4 juli 1991 te Hengevelde",
  "Nationaliteit\tBelgische",
  "Burgerlijke staat: gehuwd",
  "Geslacht: v",
  "BSN: 123456782",
  "123456782",
  "Salaris: € 3.150 bruto per maand",
  "Ik ben een 41-jarige moeder van drie kinderen.",
  "Nu verdien ik € 2.950 bruto en ik werk met plezier in Excel.",
  "12 maart 1988",
])("%s is dropped", (text) => {
  expect(left(text)).toEqual([]);
});

test("a label takes the value on the next line with it", () => {
  expect(left("Geboortedatum", "12 maart 1988", "Telefoon", "06-10000001")).toEqual([
    "Telefoon",
    "06-10000001",
  ]);
});

test.each([
  "Telefoon: 06-10000001",
  "Salarisadministratie voor 250 medewerkers.",
  "Loonadministratie",
  "Budget van € 20.000 beheerd.",
  "Ruim 15 jaar ervaring als secretaresse.",
  "01-03-2010 - 31-08-2012 Receptioniste",
])("%s stays", (text) => {
  expect(left(text)).toEqual([text]);
});
