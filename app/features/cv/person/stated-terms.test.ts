import { expect, test } from "vitest";
import { plainLine } from "../cv-line.ts";
import { readTerms } from "./stated-terms.ts";

const terms = (...lines: string[]) => readTerms(lines.map(plainLine), []);

test.each([
  ["Woonplaats: Zwolle", "Zwolle"],
  ["Woonplaats\tZwolle", "Zwolle"],
  ["Adres: Dorpsstraat 5, 3511 AB Utrecht", "3511 Utrecht"],
  ["Dorpsstraat 5 | 3511AB Utrecht | 06 12345678", "3511 Utrecht"],
  ["06 12345678 | Breda | kim@voorbeeld.example", "Breda"],
  ["Ik woon in Den Haag en zoek werk dichtbij.", "Den Haag"],
  ["'s-Hertogenbosch, Nederland", "'s-Hertogenbosch"],
  ["Kim van Utrecht", null],
  ["Nederland", null],
  ["Secretaresse met ervaring in Utrecht", null],
])("of %j the home is %j", (line, place) => {
  expect(terms(line).place).toBe(place);
});

test.each([
  ["Beschikbaar voor 28 tot 32 uur", { min: 28, max: 32 }],
  ["Beschikbaarheid: 24-32 uur per week, per 1 maart", { min: 24, max: 32 }],
  ["32 uur per week", { min: 32, max: 32 }],
  ["Ik reageer binnen 24 uur op mail.", null],
  ["Beschikbaar voor 60 uur per week", null],
])("of %j the hours are %j", (line, hours) => {
  expect(terms(line).hours).toEqual(hours);
});

test.each([
  ["Beschikbaar per 1 maart 2027", { day: 1, month: 3, year: 2027 }],
  ["28 tot 32 uur, per 1 maart", { day: 1, month: 3, year: null }],
  ["Per 01-04-2027", { day: 1, month: 4, year: 2027 }],
  ["Beschikbaar vanaf mei", { day: 1, month: 5, year: null }],
  ["Direct beschikbaar", "now"],
  ["In maart 2019 behaalde ik mijn diploma.", null],
])("of %j the start is %j", (line, day) => {
  expect(terms(line).availableFrom).toEqual(day);
});
