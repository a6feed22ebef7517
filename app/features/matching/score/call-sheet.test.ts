import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  anyCandidate,
  anyVacature,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { callSheet } from "./call-sheet.ts";
import { scoreMatch } from "./score-match.ts";

vi.setConfig({ testTimeout: 20_000 });

test("the three most important unknowns become questions, hours only once", () => {
  const candidate = sampleCandidate({
    skills: [],
    education: null,
    wishes: { hoursMin: null, hoursMax: null },
  });
  const sheet = callSheet(scoreMatch(sampleVacature(), candidate, sampleRelations));
  expect(sheet.map(({ question }) => question)).toEqual([
    "Hoe goed beheers je Excel? Gevraagd is niveau ervaren.",
    "Hoeveel uur per week wil je werken, minimaal en maximaal?",
    "Hoe goed beheers je AFAS? Gevraagd is niveau zelfstandig.",
  ]);
});

test("what the vacature leaves open is asked of the employer", () => {
  const vacature = sampleVacature({ contractForms: [] });
  const sheet = callSheet(scoreMatch(vacature, sampleCandidate(), sampleRelations));
  expect(sheet).toEqual([
    {
      key: "contract",
      askWhom: "employer",
      importance: 4,
      question: "Welke contractvormen zijn bij u mogelijk: vast, interim of zzp?",
    },
  ]);
});

test("nothing is asked when everything is known", () => {
  expect(callSheet(scoreMatch(sampleVacature(), sampleCandidate(), sampleRelations))).toEqual([]);
});

test("at most three questions, none twice, in order of importance", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const sheet = callSheet(scoreMatch(vacature, candidate, sampleRelations));
      expect(sheet.length).toBeLessThanOrEqual(3);
      expect(new Set(sheet.map(({ question }) => question)).size).toBe(sheet.length);
      const importances = sheet.map(({ importance }) => importance);
      expect(importances).toEqual(importances.toSorted((a, b) => b - a));
    }),
  );
});
