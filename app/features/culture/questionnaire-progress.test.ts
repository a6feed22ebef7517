import { expect, test } from "vitest";
import { CHOICE_SETS } from "./choice-sets.ts";
import { cultureSentence } from "./culture-difference.ts";
import { questionnaireProgress } from "./questionnaire-progress.ts";
import { respondentSeed } from "./respondent-seed.server.ts";

const sets = (...answered: number[]) => answered.map((set) => ({ set }));
const ALL = CHOICE_SETS.map((_, set) => set);

test("a respondent begins at set 1 and goes on behind the set just answered", () => {
  expect(questionnaireProgress([])).toEqual({ answered: 0, of: 21, complete: false, next: 1 });
  expect(questionnaireProgress(sets(0)).next).toBe(2);
  expect(questionnaireProgress(sets(0, 5), 5).next).toBe(7);
  expect(questionnaireProgress(sets(1), 1).next).toBe(3);
});

test("at the end a respondent goes back to what was left open, and then is done", () => {
  expect(questionnaireProgress(sets(...ALL.slice(1)), 20)).toMatchObject({
    answered: 20,
    complete: false,
    next: 1,
  });
  expect(questionnaireProgress(sets(...ALL), 3)).toMatchObject({
    answered: 21,
    complete: true,
    next: null,
  });
  expect(questionnaireProgress(sets(4, 4)).answered).toBe(1);
});

test("the sentence names where both are closest and furthest apart, of what both filled in", () => {
  const rows = [
    { label: "Tempo", you: 20, team: 60 },
    { label: "Rust", you: 50.4, team: 49.6 },
    { label: "Leeg", you: null, team: 0 },
    { label: "Ook leeg", you: 100, team: null },
  ];
  expect(cultureSentence(rows)).toBe(
    "Het dichtst bij elkaar: Rust (verschil 0). Het verst uit elkaar: Tempo (verschil 40).",
  );
  expect(cultureSentence(rows.slice(2))).toContain("Nog niet te vergelijken");
  expect(cultureSentence(rows.slice(0, 1))).toContain("overal even groot: 40");
});

test("two equally close dimensions are told in order of their names", () => {
  const row = (label: string, team: number) => ({ label, you: 50, team });
  const sentence = cultureSentence([row("Zorg", 60), row("Actie", 40), row("Midden", 90)]);
  expect(sentence).toContain("Het dichtst bij elkaar: Actie");
});

test("a respondent's seed is the same each time and fills the column, to its edge and not beyond", () => {
  const seeds = Array.from({ length: 200 }, (_, i) => respondentSeed({ candidateId: `p${i}` }));
  expect(respondentSeed({ candidateId: "p0" })).toBe(seeds[0]);
  expect(new Set(seeds).size).toBe(200);
  expect(Math.min(...seeds)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...seeds)).toBeLessThan(2 ** 31);
  expect(Math.max(...seeds)).toBeGreaterThan(2 ** 30);
});
