import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readCvLines } from "./cv-lines.server.ts";
import { parseCv } from "./parse-cv.ts";

const FOLDER = "tests/eval/cvs/files";
const SANNE = {
  name: "Sanne Willemse",
  email: "sanne.willemse@voorbeeld.example",
  phone: "06-12345678",
};
const ASSISTANT = "Managementassistent @ Bakker & Zoon BV 2019..nu";
const BOTH = [
  "Managementassistent @ Bakker & Zoon BV 2019-09..nu",
  "Receptionist @ Hotel De Brug 2008-03..2019-08",
];

async function read(file: string) {
  const bytes = new Uint8Array(await readFile(`${FOLDER}/${file}`));
  const type = file.endsWith(".pdf") ? "application/pdf" : "application/msword";
  const lines = await readCvLines(bytes, type);
  if (typeof lines === "string") throw new Error(lines);
  const { jobs, skills, ...facts } = parseCv(lines, 2026);
  return {
    ...facts,
    jobs: jobs.map(
      ({ title, employer, period }) =>
        `${title} @ ${employer} ${period.start}..${period.end ?? "nu"}`,
    ),
    skills: skills.map(({ skillId }) => skillId).toSorted(),
  };
}

test.each([
  ["from-and-to.pdf", { ...SANNE, jobs: BOTH }],
  ["from-and-to.docx", { ...SANNE, jobs: BOTH }],
  ["letter-spaced.pdf", { ...SANNE, jobs: [ASSISTANT], studies: [{ year: 2014 }] }],
  ["mail-broken.pdf", { email: "sanne.willemse-van.houten@voorbeeldbedrijf.example" }],
  ["form-fields.pdf", { ...SANNE, jobs: [ASSISTANT, "Receptionist @ Hotel De Brug 2015..2019"] }],
  ["turned-page.pdf", { ...SANNE, jobs: [ASSISTANT], studies: [{ year: 2014 }] }],
  ["shadow.pdf", SANNE],
  ["white-text.pdf", { ...SANNE, skills: ["agendabeheer", "excel", "notuleren"] }],
  [
    "soft-hyphens.docx",
    { ...SANNE, jobs: [ASSISTANT], skills: ["agendabeheer", "excel", "notuleren"] },
  ],
  ["in-header.docx", { ...SANNE, jobs: [ASSISTANT] }],
  ["in-footer.docx", { ...SANNE, jobs: [ASSISTANT] }],
  ["text-box.docx", { ...SANNE, jobs: [ASSISTANT] }],
  ["nested-table.docx", { ...SANNE, jobs: [ASSISTANT, "Receptionist @ Hotel De Brug 2015..2019"] }],
])("%s gives what a reader sees", async (file, wanted) => {
  expect(await read(file)).toMatchObject(wanted);
});
