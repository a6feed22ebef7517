import { expect, test } from "vitest";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { judgeJobPosting } from "#tests/support/published/job-posting-rules.ts";
import { samplePosting } from "#tests/support/published/sample-posting.ts";
import { jobPosting } from "./job-posting.ts";
import type { PostedVacature } from "./posted-vacature.ts";

const vacature = samplePosting({
  summary: "Je plant <b>alles</b> & meer.\n\nElke dag.",
  offer: ["Een eigen bureau"],
  travelCentsPerKm: 23,
  educationHard: false,
  startsOn: new Date("2027-01-04T00:00:00Z"),
});

const findingsOf = (parts: Partial<PostedVacature> = {}) =>
  judgeJobPosting(JSON.stringify(jobPosting({ ...vacature, ...parts })));

test("a posting has every required and recommended part", () => {
  expect(findingsOf()).toEqual([]);
  expect(jobPosting(vacature)).toMatchObject({
    datePosted: "2026-11-01T08:00:00.000Z",
    validThrough: "2026-12-31T23:59:59+01:00",
    employmentType: ["FULL_TIME", "PART_TIME", "CONTRACTOR"],
    industry: "Transport en logistiek",
    occupationalCategory: [{ codeValue: "4322", inCodeSet: { name: "ISCO-08" } }],
    educationRequirements: { credentialCategory: "professional certificate" },
    experienceRequirements: { monthsOfExperience: 24 },
    experienceInPlaceOfEducation: true,
    jobBenefits: "Een eigen bureau\nReiskosten: € 0,23 per kilometer.",
    jobStartDate: "2027-01-04",
    baseSalary: { value: { minValue: 2900, maxValue: 3400, unitText: "MONTH" } },
  });
});

test("what is not known is left out, and what is left is still a posting", () => {
  const bare = {
    postcode: null,
    closesOn: null,
    startsOn: null,
    educationLevel: null,
    experienceYears: null,
    travelCentsPerKm: null,
    offer: [],
    requirements: [],
    skills: [],
    role: null,
  };
  const findings = findingsOf(bare);
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  expect(findings.map(({ path }) => path).toSorted()).toEqual([
    "educationRequirements",
    "experienceRequirements",
    "jobLocation.address.postalCode",
    "validThrough",
  ]);
  const posting = jobPosting({ ...vacature, ...bare });
  for (const name of ["jobBenefits", "qualifications", "skills", "occupationalCategory"])
    expect(posting).not.toHaveProperty(name);
});

test("only work that is wholly at home is called remote, and then the text says so", () => {
  for (const hybridDays of [0, 4])
    expect(jobPosting({ ...vacature, hybridDays })).not.toHaveProperty("jobLocationType");
  const remote = jobPosting({ ...vacature, hybridDays: 5 });
  expect(remote).toMatchObject({
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: "NL" },
    description: expect.stringContaining("Je werkt volledig thuis"),
  });
  expect(findingsOf({ hybridDays: 5 })).toEqual([]);
});

test("an employer of the demo does not pass for a real one", () => {
  expect(jobPosting({ ...vacature, invented: true }).description).toMatch(/^<p>Verzonnen vacature/);
});

test("an occupation is named by ISCO-08, and by ESCO where that has it", () => {
  const { occupationalCategory } = jobPosting({ ...vacature, role: findRole("secretaresse") });
  expect(occupationalCategory).toMatchObject([{ codeValue: "4120" }, { codeValue: "4120.1" }]);
});

test("whatever an employer types stays text", () => {
  const typed = `<img src=x onerror="alert(1)"> & 'meer'`;
  const { description } = jobPosting({
    ...vacature,
    summary: typed,
    tasks: [typed],
    offer: [typed],
    requirements: [typed],
  });
  const escaped = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; 'meer'";
  expect(description.split(escaped)).toHaveLength(5);
  expect(description).not.toContain("<img");
  expect(description).toContain("bij 36 uur per week");
});

/** Kinds of example that are found at schema.org, in words of our own, and what must be said of each. */
const JUDGED: [string, string, string[]][] = [
  ["a line that breaks within a text", '{"@type": "JobPosting", "title": "Hulp\nkok"}', [""]],
  ["a comma that is missing", '{"@type": "JobPosting" "title": "Kok"}', [""]],
  ["another thing", '{"@context": "https://schema.org", "@type": "Recipe"}', ["@type"]],
  ["a salary in words", part({ baseSalary: "veel" }), ["baseSalary"]],
  ["a salary without a unit", part({ baseSalary: money({ value: 10 }) }), ["baseSalary.value"]],
  [
    "a salary that ends too low",
    part({ baseSalary: money({ minValue: 9, maxValue: 8, unitText: "HOUR" }) }),
    ["baseSalary.value"],
  ],
  ["an employer without a name", part({ hiringOrganization: {} }), ["hiringOrganization"]],
  ["a day that is none", part({ datePosted: "vorige week" }), ["datePosted"]],
  ["a place as a text", part({ jobLocation: "Utrecht" }), ["jobLocation"]],
  ["either schooling or years, and only one told", inPlace(), ["educationRequirements"]],
];

test.each(JUDGED)("the validator says what is wrong with %s", (_, text, paths) => {
  const errors = judgeJobPosting(text).filter(({ level }) => level === "error");
  for (const path of paths) expect(errors.map((finding) => finding.path)).toContain(path);
});

test("the validator knows the words that are read, and properties that are not there", () => {
  const text = part({ employmentType: "Full-time", pay: 10, skills: term() });
  const found = judgeJobPosting(text).filter(({ says }) => !/required|recommended/.test(says));
  expect(found.map(({ path, level, by }) => [path, level, by])).toEqual([
    ["employmentType", "warning", "google"],
    ["pay", "warning", "schema.org"],
  ]);
});

function part(fields: object): string {
  return JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", ...fields });
}

function money(value: object) {
  return {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", ...value },
  };
}

function term() {
  return { "@type": "DefinedTerm", termCode: "A1", inDefinedTermSet: "https://lijst.example/" };
}

function inPlace(): string {
  return part({ experienceInPlaceOfEducation: true, experienceRequirements: "no requirements" });
}
