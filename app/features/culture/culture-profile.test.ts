import fc from "fast-check";
import { expect, test } from "vitest";
import { CHOICE_SETS } from "./choice-sets.ts";
import { type CultureChoice, cultureProfile, dimensionScores } from "./culture-profile.ts";

const choiceAt = (set: number, best: number, worst: number): CultureChoice => ({
  set,
  best: CHOICE_SETS[set]?.[best] ?? 0,
  worst: CHOICE_SETS[set]?.[worst] ?? 0,
});

test("a statement that is always best scores 5, one that is always worst -5", () => {
  const choices = CHOICE_SETS.map((statements, set) => ({
    set,
    best: statements.includes(0) ? 0 : Math.max(...statements),
    worst: statements.includes(0) ? Math.max(...statements) : Math.min(...statements),
  }));
  expect(cultureProfile(choices).scores[0]).toBe(5);
  const reversed = choices.map(({ set, best, worst }) => ({ set, best: worst, worst: best }));
  expect(cultureProfile(reversed).scores[0]).toBe(-5);
});

test("scores stay within -5 and 5 and add up to 0, however much is answered", () => {
  const answers = fc
    .subarray(CHOICE_SETS.map((_, set) => set))
    .chain((sets) =>
      fc.tuple(
        ...sets.map((set) =>
          fc
            .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2, maxLength: 2 })
            .map(([best, worst]) => choiceAt(set, best ?? 0, worst ?? 1)),
        ),
      ),
    );
  fc.assert(
    fc.property(answers, (choices) => {
      const { scores } = cultureProfile(choices);
      expect(scores).toHaveLength(21);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBe(0);
      for (const score of scores) expect(Math.abs(score)).toBeLessThanOrEqual(5);
    }),
  );
});

test("a statement counts from three answered sets on", () => {
  const sets = CHOICE_SETS.flatMap((set, i) => (set.includes(0) ? [i] : []));
  const after = (count: number) =>
    cultureProfile(sets.slice(0, count).map((set) => choiceAt(set, 0, 1))).counted[0];
  expect([after(2), after(3), after(5)]).toEqual([false, true, true]);
});

test("a dimension is the mean of its three statements, and null when none counts", () => {
  const scores = Array.from({ length: 21 }, () => 0);
  scores[0] = 5;
  scores[7] = 1;
  const all = { scores, counted: scores.map(() => true) };
  expect(dimensionScores(all)).toMatchObject({ ambitie: 2, zorg: 0 });
  expect(dimensionScores({ scores, counted: scores.map(() => false) }).ambitie).toBeNull();
});
