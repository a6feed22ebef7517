import { expect, test } from "vitest";
import { plainLine } from "./cv-line.ts";
import { cvToProfile } from "./cv-to-profile.ts";
import { parseCv } from "./parse-cv.ts";

/** What the form gets of a CV whose lines are these. */
function profileOf(lines: readonly string[]) {
  const facts = parseCv(
    lines.map((line) => plainLine(line)),
    2026,
  );
  return cvToProfile(facts, new Date("2026-01-01"));
}

test("studies come with their level and the year they ended, and the highest is the person's", () => {
  const { educations, educationLevel } = profileOf([
    "Opleiding",
    "2006 - 2009\tMBO 4 Managementassistent, ROC De Vaart",
    "2010 - 2014\tHBO Bedrijfskunde, Hogeschool Zuid",
  ]);
  expect(educations.map(({ level, year }) => [level, year]).toSorted()).toEqual([
    ["hbo", "2014"],
    ["mbo4", "2009"],
  ]);
  expect(educationLevel).toBe("hbo");
});

test("the newest job comes first, and a year alone is the widest period it can mean", () => {
  const { experiences } = profileOf([
    "Werkervaring",
    "2017 - 2020\tReceptioniste, Zorggroep Maasoever",
    "maart 2021 - heden\tPlanner, Gemeente Zuiderveen",
  ]);
  expect(experiences.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
    ["2021-03", ""],
    ["2017-01", "2020-12"],
  ]);
});

test("a CV that says nothing leaves every field empty", () => {
  const { name, email, phone, educationLevel, experiences, educations } = profileOf([""]);
  expect({ name, email, phone, educationLevel, experiences, educations }).toEqual({
    name: "",
    email: "",
    phone: "",
    educationLevel: "",
    experiences: [],
    educations: [],
  });
});
