import fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  anyCandidate,
  anyVacature,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { MATCH_BANDS } from "../rules/match-band.ts";
import { changeSuggestions } from "./change-suggestions.ts";
import { scoreMatch } from "./score-match.ts";

vi.setConfig({ testTimeout: 20_000 });

test("a hard diploma that is missing: the smallest step is one level lower", () => {
  const vacature = sampleVacature({ education: { level: "wo", importance: 2, hard: true } });
  const [first] = changeSuggestions(vacature, sampleCandidate(), sampleRelations, "employer");
  expect(first).toMatchObject({ key: "education", side: "employer", liftsBlocker: true });
  expect(first?.sentence).toBe(
    "Als hbo genoeg is, blokkeert Opleiding niet meer en is de match 100 van 100 (sterk).",
  );
});

test("hours that lie apart: each side reads its own smallest step", () => {
  const vacature = sampleVacature({ culture: [], hoursMin: 36, hoursMax: 40 });
  const candidate = sampleCandidate({ wishes: { hoursMin: 20, hoursMax: 28 } });
  expect(scoreMatch(vacature, candidate, sampleRelations).band).toBe("redelijk");
  const own = (audience: "candidate" | "employer") =>
    changeSuggestions(vacature, candidate, sampleRelations, audience)[0]?.sentence;
  expect(own("candidate")).toBe("Als 36 uur per week ook goed is, is de match 90 van 100 (sterk).");
  expect(own("employer")).toBe("Als 28 uur per week ook kan, is de match 90 van 100 (sterk).");
});

test("only the consultant reads that more pay would help, nobody that less would do", () => {
  const candidate = sampleCandidate({ culture: null, wishes: { payWishCentsPerHour: 2640 } });
  const keys = (audience: "candidate" | "employer" | "consultant") =>
    changeSuggestions(sampleVacature(), candidate, sampleRelations, audience).map(({ key }) => key);
  expect(keys("employer")).not.toContain("pay");
  expect(keys("candidate")).not.toContain("pay");
  expect(keys("consultant")).toContain("pay");
});

test("nobody is told to change anything when the match is strong", () => {
  const none = changeSuggestions(
    sampleVacature(),
    sampleCandidate(),
    sampleRelations,
    "consultant",
  );
  expect(none).toEqual([]);
});

test("every suggestion lifts a blocker or raises the band, and each reader sees only their own", () => {
  const rank = (band: string) => MATCH_BANDS.map(String).indexOf(band);
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const before = scoreMatch(vacature, candidate, sampleRelations);
      const all = changeSuggestions(vacature, candidate, sampleRelations, "consultant");
      for (const { liftsBlocker, bandAfter, sentence } of all) {
        expect(liftsBlocker || rank(bandAfter) < rank(before.band)).toBe(true);
        expect(sentence).not.toMatch(/null|undefined|NaN|-\d/);
      }
      const forEmployer = all.filter(({ side, key }) => side === "employer" && key !== "pay");
      expect(changeSuggestions(vacature, candidate, sampleRelations, "employer")).toEqual(
        forEmployer,
      );
    }),
    { numRuns: 40 },
  );
});
