import { expect, test } from "vitest";
import { profileSchema } from "#app/features/candidates/schema.ts";
import { plainLine } from "./cv-line.ts";
import { cvToProfile } from "./cv-to-profile.ts";
import { parseCv } from "./parse-cv.ts";

const CV = `Curriculum vitae
Sanne van Dijkhuizen
Geboortedatum: 12-03-1988
06-10000001 | sanne@postvak.example

Werkervaring

Directiesecretaresse bij Gemeente Zuiderveen
januari 2021 – heden
- Agenda's van drie directeuren beheerd.
- Nog geen ervaring met SAP.

Receptioniste, Zorggroep Maasoever
2017 - 2020
- Ontvangen van gasten.

Opleiding
2006 - 2009   MBO 4 Managementassistent, ROC De Vaart

Vaardigheden
Excel, Kundalini

Talen
Nederlands (moedertaal), Engels (goed)`;

const facts = parseCv(
  CV.split("\n").map((line) => plainLine(line.replace(/ {3}/, "\t"))),
  2026,
);

test("a CV gives contact, jobs with their role, studies, skills and languages", () => {
  expect(facts).toMatchObject({
    name: "Sanne van Dijkhuizen",
    email: "sanne@postvak.example",
    phone: "06-10000001",
    jobs: [
      {
        title: "Directiesecretaresse",
        employer: "Gemeente Zuiderveen",
        roleId: "directiesecretaresse",
        period: { start: "2021-01", end: null },
      },
      {
        title: "Receptioniste",
        employer: "Zorggroep Maasoever",
        roleId: "receptionist",
        period: { start: "2017", end: "2020" },
      },
    ],
    studies: [{ level: "mbo4", school: "ROC De Vaart", year: 2009 }],
    languages: [
      { language: "nl", level: "C2" },
      { language: "en", level: "B2" },
    ],
  });
});

test("a skill carries the sentence that claims it; unknown and denied ones are none", () => {
  expect(facts.skills.toSorted((a, b) => a.skillId.localeCompare(b.skillId))).toEqual([
    { skillId: "agendabeheer", evidence: "Agenda's van drie directeuren beheerd." },
    { skillId: "excel", evidence: "Excel" },
    { skillId: "gasten-ontvangen", evidence: "Ontvangen van gasten." },
  ]);
});

test("the profile form takes what a CV fills in", () => {
  const { evidence, email, educations, unsure, ...fields } = cvToProfile(
    facts,
    new Date("2026-11-30"),
  );
  const sent = JSON.parse(JSON.stringify(fields, (_, value) => (value === "" ? undefined : value)));
  expect(profileSchema.safeParse(sent).error).toBeUndefined();
  expect(unsure.length).toBeGreaterThan(0);
  expect(fields.experiences[1]).toMatchObject({ startsOn: "2017-01", endsOn: "2020-12" });
});

test.each([
  ["Amira Oosterhof", "Amira Oosterhof"],
  ["JAN BAKHUIS", "Jan Bakhuis"],
  ["Curriculum vitae van Gijs Blokdijk", "Gijs Blokdijk"],
  ["Indra Meerhof, Utrecht", "Indra Meerhof"],
  ["Uitzendgroep Westerhuis", null],
])(
  "the first line %j names %j, also where a surname ends as a street or a firm does",
  (line, name) => {
    const rest = [
      "06-10000001",
      "Werkervaring",
      "2017 - 2020",
      "Receptioniste, Zorggroep Maasoever",
    ];
    expect(
      parseCv(
        [line, ...rest].map((text) => plainLine(text)),
        2026,
      ).name,
    ).toBe(name);
  },
);
