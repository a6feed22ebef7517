/**
 * Idea: drop what may not be stored, cut the lines into sections by their headings, and let each
 * part of the reading look only where it belongs. Promise: pure; the same lines give the same facts.
 */
import { readContact } from "./contact.ts";
import { readLanguages } from "./cv-languages.ts";
import { boundedLines, type CvLine, isBullet, plainLine, withoutBullet } from "./cv-line.ts";
import type { CvFacts } from "./cv-reading.ts";
import { readSkills } from "./cv-skills.ts";
import { dropForbidden } from "./drop-forbidden.ts";
import { readStudies } from "./education.ts";
import { jobBodies, readJobs } from "./experience.ts";
import { findPeriods } from "./periods.ts";
import { type Section, sectionOfHeading } from "./section-heading.ts";

/** Lines by section; "top" is what stands above the first heading. */
type Sections = Map<Section | "top", CvLine[]>;

const LANGUAGE_LABEL = /^(?:talen|talenkennis|languages)\s*:\s*(\S.*)$/i;

/** The facts of a CV from its lines in reading order; `year` is today's. */
export function parseCv(lines: readonly CvLine[], year: number): CvFacts {
  const kept = dropForbidden(boundedLines(lines), year);
  const sections = sectionsOf(kept);
  const of = (...names: (Section | "top")[]) => names.flatMap((name) => sections.get(name) ?? []);
  const work = of("experience");
  const labelled = kept.flatMap(({ text }) => LANGUAGE_LABEL.exec(text)?.[1] ?? []);
  return {
    ...readContact(kept),
    jobs: readJobs(work),
    studies: readStudies(of("education")),
    skills: readSkills(listItems(of("skills")), [
      ...sentencesOf(jobBodies(work).map(plainLine)),
      ...sentencesOf(of("top", "profile").filter(({ text }) => / /.test(text))),
      ...sentencesOf(of("contact", "other").filter(({ text }) => isBullet(text))),
    ]),
    languages: readLanguages([...of("languages"), ...labelled.map(plainLine)]),
  };
}

function sectionsOf(lines: readonly CvLine[]): Sections {
  const sections: Sections = new Map();
  let current: Section | "top" = "top";
  const add = (line: CvLine) => {
    const of = sections.get(current);
    if (of) of.push(line);
    else sections.set(current, [line]);
  };
  for (const line of lines) {
    const [first = "", ...rest] = line.text.split("\t");
    const heading = isBullet(line.text) ? null : sectionOfHeading(first);
    const opens =
      heading !== null &&
      (rest.length === 0 || findPeriods(rest.join(" ")).length > 0 || line.size > 1.1);
    if (!opens) {
      add(line);
      continue;
    }
    current = heading;
    if (rest.join("").trim() !== "") add({ ...line, text: rest.join("\t") });
  }
  return sections;
}

/** The items of lists of skills, also when they stand in one line with signs between. */
function listItems(lines: readonly CvLine[]): string[] {
  return lines.flatMap(({ text }) =>
    withoutBullet(text)
      .split(/\t|\s[|•·]\s|[;,]\s|(?<=[.!?])\s|\s\/\s/)
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  );
}

function sentencesOf(lines: readonly CvLine[]): string[] {
  return lines.flatMap(({ text }) =>
    withoutBullet(text)
      .split(/(?<=[.!?])\s+|\t|;\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ""),
  );
}
