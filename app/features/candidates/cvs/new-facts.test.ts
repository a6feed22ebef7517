import { expect, test } from "vitest";
import type { CvProfile } from "#app/features/cv/cv-to-profile.ts";
import { countedFacts, newFacts } from "./new-facts.ts";

const job = { title: "Planner", employer: "Bakker", roleId: "", startsOn: "2020-01", endsOn: "" };
const read: CvProfile = {
  name: "Kim",
  email: "",
  phone: "",
  place: "",
  hoursMin: "",
  hoursMax: "",
  availableFrom: "",
  educationLevel: "",
  experiences: [job, { ...job, title: "Receptionist", startsOn: "2015-03", endsOn: "2019-12" }],
  educations: [{ level: "", name: "Secretaresse", year: "2014" }],
  skills: [
    { name: "Excel", level: "" },
    { name: "Bestaat niet", level: "" },
  ],
  languages: [{ language: "nl", cefr: "" }],
  evidence: { excel: "Werkte met Excel." },
  unsure: [],
};
const nothing = { experiences: [], educations: [], skills: [], languages: [] };

test("of an empty profile all is new that its form would take, with the sentence of a skill", () => {
  const found = newFacts(read, nothing);
  expect(found.skills).toEqual([{ skillId: "excel", level: null, evidence: "Werkte met Excel." }]);
  expect(countedFacts(found)).toBe("2 banen, 1 opleiding, 1 vaardigheid en 1 taal");
});

test("what stands already is not new, whatever its capitals", () => {
  const found = newFacts(read, {
    experiences: [
      { title: "Roosteraar", employer: "bakker", startsOn: new Date("2020-01-01") },
      { title: "Receptionist", employer: "Ander", startsOn: new Date("2016-03-01") },
    ],
    educations: [{ name: "secretaresse", year: 2014 }],
    skills: [{ skillId: "excel" }],
    languages: [{ language: "nl" }],
  });
  expect(found.experiences).toMatchObject([{ title: "Receptionist", employer: "Bakker" }]);
  expect(countedFacts(found)).toBe("1 baan");
  expect(countedFacts(newFacts({ ...read, experiences: [] }, { ...nothing, ...found }))).not.toBe(
    "",
  );
});
