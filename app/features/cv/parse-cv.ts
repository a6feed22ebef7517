/**
 * Idea: drop what may not be stored, cut the lines into sections by their headings, and let each
 * part of the reading look only where it belongs. Promise: pure; the same lines give the same facts.
 */
import { readContact } from "./contact.ts";
import { languageLines, readLanguages } from "./cv-languages.ts";
import { boundedLines, type CvLine, isBullet, plainLine, withoutBullet } from "./cv-line.ts";
import type { CvFacts } from "./cv-reading.ts";
import { deniesAll, readSkills } from "./cv-skills.ts";
import { dropForbidden } from "./drop-forbidden.ts";
import { readStudies } from "./education.ts";
import { jobBodies, readJobs } from "./experience.ts";
import { findPeriods } from "./periods.ts";
import { readTerms, statesTerms } from "./person/stated-terms.ts";
import { type Section, sectionOfLooseHeading, sectionsOfHeading } from "./section-heading.ts";
import { tidyLines } from "./tidy-lines.ts";
import { namesSchool } from "./work/study-level.ts";
import { withTasksBelow } from "./work/task-column.ts";
import { isTitle } from "./work/work-words.ts";

/** Lines by section; "top" is what stands above the first heading. */
type Sections = Map<Section | "top", CvLine[]>;

/** The facts of a CV from its lines in reading order; `year` is today's. */
export function parseCv(lines: readonly CvLine[], year: number): CvFacts {
  const kept = withTasksBelow(dropForbidden(tidyLines(boundedLines(lines)), year));
  const sections = sectionsOf(kept);
  const of = (...names: (Section | "top")[]) => names.flatMap((name) => sections.get(name) ?? []);
  const { work, studies } = workAndStudies(of);
  const listed = [...of("skills"), ...kept.flatMap(labelledSkills)];
  const spoken = of("languages");
  return {
    ...readContact(kept, of("other")),
    jobs: readJobs(work),
    studies: readStudies(studies),
    skills: readSkills(listItems(listed), [
      ...sentencesOf(jobBodies(work).map(plainLine)),
      ...sentencesOf(of("courses")),
      ...sentencesOf(studies.filter(({ text }) => COURSE.test(text))),
      ...sentencesOf(of("top").filter(({ text }) => / /.test(text) && !isTitle(text))),
      ...sentencesOf(of("profile").filter(({ text }) => / /.test(text))),
      ...sentencesOf(of("contact", "other").filter(({ text }) => isBullet(text))),
    ]),
    languages: readLanguages(spoken.length > 0 ? spoken : languageLines(kept)),
    terms: readTerms(
      [...of("top"), ...of("contact")],
      [...of("profile"), ...of("other"), ...[...of("skills"), ...spoken].filter(statesTerms)],
    ),
  };
}

/** The lines about work and about studies; where a CV has no heading for them, by what they say. */
function workAndStudies(of: (...names: (Section | "top")[]) => CvLine[]) {
  const work = of("experience");
  const studies = of("education");
  if (work.length > 0) return { work, studies };
  const loose = of("top", "profile", "contact", "skills", "languages").filter(
    ({ text }) => !/@/.test(text),
  );
  const first = loose.findIndex(({ text }) =>
    findPeriods(text).some(({ kind }) => kind !== "single"),
  );
  if (first < 0) return { work, studies };
  const blank = loose.slice(0, first).findLastIndex(({ text }) => text.trim() === "");
  const blocks = blocksOf(loose.slice(blank < 0 ? first : blank + 1));
  const ofSchool = blocks.filter(([head]) => namesSchool(head?.text ?? ""));
  return {
    work: blocks.filter((block) => !ofSchool.includes(block)).flat(),
    studies: studies.length > 0 ? studies : ofSchool.flat(),
  };
}

/** Lines cut where one with a period begins. */
function blocksOf(lines: readonly CvLine[]): CvLine[][] {
  const blocks: CvLine[][] = [];
  for (const line of lines) {
    const period = findPeriods(line.text)[0];
    if (blocks.length === 0 || (period && period.from < 3)) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

function sectionsOf(lines: readonly CvLine[]): Sections {
  const sections: Sections = new Map();
  let current: (Section | "top")[] = ["top"];
  const add = (line: CvLine) => {
    for (const name of current) {
      const held = sections.get(name) ?? [];
      held.push(line);
      sections.set(name, held);
    }
  };
  for (const [i, line] of lines.entries()) {
    const [first = "", ...rest] = line.text.split("\t");
    const isItem = /^\s*[-–*·o]\s/.test(line.text) && !DECORATED.test(line.text);
    const named = isItem ? [] : sectionsOfHeading(first);
    const opens =
      named.length > 0 &&
      (!isBullet(line.text) || DECORATED.test(line.text) || standsApart(lines, i)) &&
      (rest.length === 0 || findPeriods(rest.join(" ")).length > 0 || line.size > 1.1);
    const loose =
      !opens &&
      rest.length === 0 &&
      !isBullet(line.text) &&
      standsApart(lines, i) &&
      !isTitle(line.text)
        ? sectionOfLooseHeading(line.text)
        : null;
    if (!opens && loose === null) {
      add(line);
      continue;
    }
    current = opens ? named : [loose ?? "other"];
    if (rest.join("").trim() !== "") add({ ...line, text: rest.join("\t") });
  }
  return sections;
}

/** Whether a line stands below white space, or is bigger than the text, with text below it. */
function standsApart(lines: readonly CvLine[], at: number): boolean {
  const isBlank = (line: CvLine | undefined) => line === undefined || line.text.trim() === "";
  return ((lines[at]?.size ?? 1) > 1.1 || isBlank(lines[at - 1])) && at + 1 < lines.length;
}

/** A heading between two equal signs: "* WERKERVARING *". */
const DECORATED = /^\s*([-–*·]{1,3})\s.{2,40}\s\1\s*$/;
const COURSE = /\b(?:cursus|training|certificaat|workshop|course|certificate)/i;
const SKILL_LABEL =
  /^\W{0,4}(?:systemen|software|softwarekennis|tools|programma['’]?s|pakketten|applicaties|(?:computer|ict|it|pc)(?:[ -]?(?:vaardigheden|kennis|skills|programma['’]?s))?|vaardigheden|kennis|skills|technologies) *[:\t](.*)$/iu;
/** A label of what somebody has still to learn, over a list. */
const TO_LEARN =
  /^(?:wat ik (?:nog )?(?:wil|ga) leren|(?:dit )?wil ik nog leren|nog te (?:leren|ontwikkelen)|leerdoelen|leerwensen|ontwikkelpunten|in ontwikkeling|te ontwikkelen|currently learning|learning goals|want to learn)$/i;

/** The skills behind a label that stands outside a section of skills ("Software: AFAS, Excel"). */
function labelledSkills(line: CvLine): CvLine[] {
  const value = SKILL_LABEL.exec(line.text)?.[1]?.trim();
  return value ? [{ ...line, text: value }] : [];
}

/** The items of lists of skills, also when they stand in one line; none of what is denied as a whole. */
function listItems(lines: readonly CvLine[]): string[] {
  let isDenied = false;
  return lines.flatMap(({ text }) => {
    const bare = withoutBullet(text);
    const isLabel = /:\s*$/.test(bare) || TO_LEARN.test(bare);
    if (bare.trim() === "" || isLabel)
      isDenied = isLabel && (TO_LEARN.test(bare) || deniesAll(bare));
    if (isDenied || deniesAll(bare)) return [];
    return bare
      .split(/\t|\s[|•·]\s|[;,]\s|(?<=[.!?])\s|\s\/\s/)
      .map((item) => item.trim())
      .filter((item) => item !== "");
  });
}

/** The sentences of lines; a line that begins small goes on with the one before. */
function sentencesOf(lines: readonly CvLine[]): string[] {
  const whole: string[] = [];
  for (const { text } of lines) {
    const before = whole.at(-1) ?? "";
    const goesOn = /^\p{Ll}/u.test(text) && /[\p{L},]$/u.test(before);
    if (goesOn) whole[whole.length - 1] = `${before} ${text}`;
    else whole.push(text);
  }
  return whole.flatMap((text) =>
    withoutBullet(text)
      .split(/(?<=[.!?])\s+|\t|;\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ""),
  );
}
