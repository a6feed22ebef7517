import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { CultureProfile } from "#app/features/culture/culture-profile.ts";
import {
  anyCandidate,
  anyProfile,
  anyVacature,
  sampleCandidate,
  sampleRelations,
  sampleVacature,
} from "#tests/support/sample-match.ts";
import { explainMatch } from "./explain-match.ts";
import { scoreMatch } from "./score-match.ts";

vi.setConfig({ testTimeout: 20_000 });

const sentence = (explained: ReturnType<typeof explainMatch>, key: string) =>
  explained.criteria.find((criterion) => criterion.key === key)?.sentence;

test("the consultant reads what was asked, what was found, and where", () => {
  const score = scoreMatch(sampleVacature(), sampleCandidate(), sampleRelations);
  const explained = explainMatch(score, "consultant");
  expect(sentence(explained, "skill:excel")).toBe(
    'Excel: past. Gevraagd: niveau ervaren. Kandidaat: niveau ervaren (cv, "draaitabellen").',
  );
  expect(sentence(explained, "pay")).toBe(
    "Loon: past. Wens: € 2.773 bruto per maand bij 32 uur. Vacature: € 2.496 tot € 3.051 bruto per maand bij 32 uur (intake).",
  );
  expect(explained.headline).toBe(
    "Match 100 van 100 (sterk): eisen 100, wensen van de kandidaat 100. Van wat meetelt is 100 % bekend.",
  );
  expect(explained.ruleVersion).toBe("Berekend met regels versie 2026.3.");
});

test("the candidate is addressed as je and sees what is still open", () => {
  const candidate = sampleCandidate({ education: null, wishes: { hybridDaysWish: 3 } });
  const score = scoreMatch(sampleVacature({ archetype: null }), candidate, sampleRelations);
  const explained = explainMatch(score, "candidate");
  expect(sentence(explained, "education")).toBe(
    "Opleiding: onvoldoende informatie; je hebt dit nog niet ingevuld.",
  );
  expect(sentence(explained, "archetype")).toBe(
    "Manier van werken: onvoldoende informatie; de vacature zegt hier niets over.",
  );
  expect(sentence(explained, "hybrid")).toBe(
    "Thuiswerken: past deels. Jouw wens: 3 dagen thuis per week. Bij deze vacature: 2 dagen thuis per week.",
  );
});

test("the employer never reads the pay wish, the travel wish or a quote", () => {
  fc.assert(
    fc.property(anyVacature, anyCandidate, (vacature, candidate) => {
      const score = scoreMatch(vacature, candidate, sampleRelations);
      const explained = explainMatch(score, "employer");
      for (const key of ["pay", "distance"]) {
        const state = score.criteria.find((criterion) => criterion.key === key)?.state;
        if (state !== "unknown") expect(sentence(explained, key)).toMatch(/^\D*\.$/);
      }
      expect(JSON.stringify(explained)).not.toContain("draaitabellen");
      expect(JSON.stringify(explained)).not.toContain("€");
    }),
  );
});

test("every criterion but culture has exactly one sentence for every reader", () => {
  fc.assert(
    fc.property(
      anyVacature,
      anyCandidate,
      fc.constantFrom("consultant" as const, "candidate" as const, "employer" as const),
      (vacature, candidate, audience) => {
        const score = scoreMatch(vacature, candidate, sampleRelations);
        const explained = explainMatch(score, audience);
        expect(explained.criteria.map(({ key }) => key)).toEqual(
          score.criteria.map(({ key }) => key).filter((key) => key !== "culture"),
        );
        expect(explained.culture.length).toBeGreaterThan(0);
        expect(JSON.stringify(explained)).not.toMatch(/null|undefined|NaN/);
      },
    ),
  );
});

test("a culture without an employer profile says what is missing", () => {
  const score = scoreMatch(sampleVacature({ culture: [] }), sampleCandidate(), sampleRelations);
  expect(explainMatch(score, "candidate").culture).toEqual([
    "Werkcultuur: onvoldoende informatie; bij de werkgever hebben nog geen twee mensen de vragenlijst ingevuld.",
  ]);
});

test("a score of which too little is known is not given as a figure", () => {
  const candidate = sampleCandidate({
    skills: [],
    experience: [],
    education: null,
    languages: [],
    culture: null,
    availableFromDay: null,
    lat: null,
    lon: null,
    wishes: {
      payWishCentsPerHour: null,
      hoursMin: null,
      hoursMax: null,
      maxDistanceKm: null,
      hybridDaysWish: null,
      contractForms: [],
      sectors: [],
      taskAreas: [],
      archetype: null,
      roles: [],
    },
  });
  const score = scoreMatch(sampleVacature(), candidate, sampleRelations);
  expect(explainMatch(score, "candidate").headline).toMatch(/^Er is nog te weinig bekend/);
});

test("turning every culture answer round swaps what is important and for whom", () => {
  const turned = (profile: CultureProfile): CultureProfile => ({
    ...profile,
    scores: profile.scores.map((score) => -score),
  });
  fc.assert(
    fc.property(anyProfile, anyProfile, (team, person) => {
      const said = (rater: CultureProfile, candidate: CultureProfile) =>
        explainMatch(
          scoreMatch(
            sampleVacature({ culture: [rater, rater, rater] }),
            sampleCandidate({ culture: candidate }),
            sampleRelations,
          ),
          "candidate",
        ).culture.filter((line) => /allebei|belangrijker dan/.test(line));
      const swapped = said(turned(team), turned(person)).map((line) =>
        line.replace(/^(Jullie vinden allebei )(minder )?/, (_, start, less) =>
          less ? start : `${start}minder `,
        ),
      );
      const directions = swapped.map((line) =>
        line
          .replace(/^Voor jou (.*) voor het team/, "Voor HET TEAM $1 voor jou")
          .replace(/^Voor het team (.*) voor jou/, "Voor jou $1 voor het team")
          .replace("HET TEAM", "het team"),
      );
      const before = said(team, person);
      expect(before.length).toBeGreaterThan(0);
      expect(new Set(directions)).toEqual(new Set(before));
    }),
  );
});

test("with two raters only the consultant reads wherein a team and a person agree", () => {
  const [profile] = sampleVacature().culture;
  if (!profile) throw new Error("the sample has a culture");
  const score = scoreMatch(
    sampleVacature({ culture: [profile, profile] }),
    sampleCandidate({ culture: profile }),
    sampleRelations,
  );
  expect(explainMatch(score, "consultant").culture.join(" ")).toContain("allebei belangrijk");
  for (const audience of ["candidate", "employer"] as const) {
    expect(explainMatch(score, audience).culture.join(" ")).not.toContain("belangrijk");
  }
});
