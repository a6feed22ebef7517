import { describe, expect, test } from "vitest";
import { findForbiddenDemands } from "./forbidden-demands.ts";

const grounds = (text: string) => findForbiddenDemands(text).map(({ ground }) => ground);

describe("a demand that the law forbids is found with its ground", () => {
  test.each([
    ["leeftijd", "Je bent maximaal 35 jaar."],
    ["leeftijd", "Je bent jonger dan 30 jaar en woont in Utrecht."],
    ["leeftijd", "Leeftijd: tussen 25 en 40 jaar"],
    ["leeftijd", "Wij zoeken iemand van 20-30 jaar oud"],
    ["leeftijd", "Je bent minimaal 18 jaar oud."],
    ["leeftijd", "Een jonge medewerker voor onze balie"],
    ["leeftijd", "Leuk werk voor een 55-plusser"],
    ["geslacht", "Bij voorkeur een vrouw"],
    ["geslacht", "Wij zoeken een dame voor de receptie"],
    ["geslacht", "Alleen mannen"],
    ["geslacht", "een vrouwelijke collega"],
    ["gezondheid", "Je hebt een goede gezondheid"],
    ["gezondheid", "Je bent lichamelijk en geestelijk gezond"],
    ["gezondheid", "zonder beperking"],
    ["gezondheid", "Je bent zelden ziek"],
    ["zwangerschap", "Je bent niet zwanger"],
    ["zwangerschap", "en hebt geen kinderwens"],
    ["gezin", "Je hebt geen jonge kinderen"],
    ["gezin", "Liefst ongehuwd"],
    ["afkomst", "van Nederlandse afkomst"],
    ["afkomst", "Geen hoofddoek aan de balie"],
  ])("%s: %s", (ground, text) => {
    expect(grounds(text)).toContain(ground);
  });
});

describe("what is no such demand is left alone", () => {
  test.each([
    "Je hebt maximaal 10 jaar ervaring in dit werk.",
    "Minstens 12 jaar werkervaring als planner",
    "tussen 10 en 15 jaar relevante ervaring",
    "Contract voor 12 tot 18 jaar ervaring",
    "Secretaresse (m/v/x) in Utrecht",
    "Wij zoeken een man of vrouw met overzicht",
    "Wij bestaan 25 jaar en werken met 40 mensen.",
    "Je maakt de salarissen van 65 collega's.",
    "Je plant de afspraken van de bedrijfsarts en volgt ziekmeldingen op.",
    "Een gezonde werkplek met fruit op vrijdag",
    "Je regelt de opvang van kinderen op het schoolplein.",
    "Beheersing van de Nederlandse taal op niveau C1",
    "Je mantelt dossiers uit van vrouwen en kinderen in de opvang",
    "Een contract van 36 uur, tot 40 uur in drukke weken",
    "Manschappen plannen bij de brandweer",
    "Je begeleidt jonge bedrijven bij hun administratie",
  ])("%s", (text) => {
    expect(findForbiddenDemands(text)).toEqual([]);
  });
});

test("one demand is named once, in the words of the text", () => {
  expect(findForbiddenDemands("Je bent maximaal 35 jaar oud. Maximaal 35 jaar oud.")).toEqual([
    { ground: "leeftijd", words: "maximaal 35 jaar oud" },
    { ground: "leeftijd", words: "Maximaal 35 jaar oud" },
  ]);
});

test("a demand that stands there twice is told once, and none twice in a longer one", () => {
  const once = findForbiddenDemands("Wij zoeken alleen dames.");
  expect(once.length).toBeGreaterThan(0);
  expect(findForbiddenDemands("Wij zoeken alleen dames. Echt alleen dames.")).toEqual(once);
  const words = once.map(({ words }) => words);
  for (const one of words) expect(words.filter((other) => other.includes(one))).toEqual([one]);
});
