import { type EducationLevel, educationRank } from "#app/features/taxonomy/education-level.ts";
import { type CvLine, withoutBullet } from "./cv-line.ts";
import type { CvStudy } from "./cv-reading.ts";
import { type DatedEntry, datedEntries } from "./dated-entries.ts";
import { headParts } from "./head-parts.ts";
import { isSchool, levelOf } from "./work/study-level.ts";

const NO_NAME =
  /^(?:diploma(?:\s*(?:behaald|ja|nee|:.*))?|behaald|afgerond|ja|nee|niveau \d|diploma: \w+)$/i;
/** A level without the study it is of. */
const ONLY_LEVEL = /^(?:(?:mbo|hbo|wo|niveau|niv|level|bol|bbl|[1-4]|iv|iii|ii)[\s.,:()-]*)+$/i;
const STUDY_WORD = /\b(?:mbo|hbo|wo|vmbo|bachelor|master|opleiding|diploma)\b/i;
const MAX_HEAD_CHARS = 110;

/** The courses of a section about education, in the order written. */
export function readStudies(lines: readonly CvLine[]): CvStudy[] {
  const dated = datedEntries(lines, true).flatMap((entry) => {
    const study = studyOf(entry.heads, entry.period, entry.body);
    return study ? [study] : [];
  });
  return dated.length > 0 ? dated : undatedStudies(lines);
}

/** Where a section holds no dates, the lines that name a level. */
function undatedStudies(lines: readonly CvLine[]): CvStudy[] {
  const studies: CvStudy[] = [];
  for (const { text } of lines) {
    const head = withoutBullet(text);
    const last = studies.at(-1);
    if (last?.school === "" && isSchool(head) && !STUDY_WORD.test(head)) last.school = head;
    else if (levelOf(head) && head.length <= MAX_HEAD_CHARS)
      studies.push(...[studyOf([head], null)].filter((study) => study !== null));
  }
  return studies;
}

/** The highest level among courses, or null when none is known. */
export function highestLevel(studies: readonly CvStudy[]): EducationLevel | null {
  return studies.reduce<EducationLevel | null>(
    (best, { level }) =>
      level && (!best || educationRank(level) > educationRank(best)) ? level : best,
    null,
  );
}

function studyOf(
  heads: readonly string[],
  period: DatedEntry["period"] | null,
  body: readonly string[] = [],
): CvStudy | null {
  const below = body.slice(0, 3).filter((text) => text.length < 60);
  const whole = [heads.join(" "), ...below].find((text) => levelOf(text) !== null) ?? "";
  const parts = heads
    .flatMap(headParts)
    .map((part) =>
      part.replace(
        /^(?:opleiding|instituut|school|naam(?: opleiding| school)?|richting|studierichting|niveau|diploma|title of qualification|organisation)\s*[:\t]\s*/i,
        "",
      ),
    )
    .filter((part) => !NO_NAME.test(part));
  const school =
    parts.find((part) => isSchool(part)) ?? below.find((text) => isSchool(text))?.trim() ?? "";
  const names = parts.filter((part) => part !== school);
  const telling = names.filter((part) => !ONLY_LEVEL.test(part));
  const name =
    telling.find((part) => levelOf(part) !== null && part.split(" ").length > 1) ??
    telling[0] ??
    names[0] ??
    school;
  if (name === "") return null;
  return {
    name,
    school: name === school ? "" : school,
    level: levelOf(whole),
    year: period?.end ? Number(period.end.slice(0, 4)) : null,
  };
}
