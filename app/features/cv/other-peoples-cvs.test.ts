import { expect, test } from "vitest";
import cases from "#tests/eval/cvs/reading-cases.data.json" with { type: "json" };
import type { CvFacts } from "./cv-reading.ts";
import { parseCv } from "./parse-cv.ts";
import { textLines } from "./text-lines.ts";

/** One line as a case writes it: "{1.4}Work" is bigger than the text. */
function linesOf(text: string) {
  return textLines(new TextEncoder().encode(text)).map((line) => {
    const size = /^\{([\d.]+)\}/.exec(line.text);
    return size ? { text: line.text.slice(size[0].length), size: Number(size[1]) } : line;
  });
}

function shown({ name, email, phone, jobs, studies, skills, languages }: CvFacts) {
  const ids = skills.map(({ skillId }) => skillId);
  return {
    name,
    email,
    phone,
    jobs: jobs.map(
      ({ title, employer, period }) =>
        `${title} @ ${employer} ${period.start}..${period.end ?? "nu"}`,
    ),
    levels: studies.map(({ level, year }) => `${level} ${year}`),
    skills: ids.toSorted(),
    noSkill: (id: string) => !ids.includes(id),
    languages: languages.map(({ language, level }) => `${language} ${level}`),
  };
}

test.each(cases)("$kind: $id", ({ text, wants }) => {
  const { noSkill, ...facts } = shown(parseCv(linesOf(text), 2026));
  const { noSkill: denied, skills, ...rest } = wants;
  expect(facts).toMatchObject(rest);
  if (skills) expect(facts.skills).toEqual(skills.toSorted());
  if (denied) expect(noSkill(denied)).toBe(true);
});
