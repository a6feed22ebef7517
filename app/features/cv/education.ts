import { placesNamed } from "#app/features/places/place-names.ts";
import { type EducationLevel, educationRank } from "#app/features/taxonomy/education-level.ts";
import type { CvLine } from "./cv-line.ts";
import type { CvStudy } from "./cv-reading.ts";
import { type DatedEntry, datedEntries, headParts } from "./dated-entries.ts";

const SCHOOL =
  /\b(?:college|hogeschool|universiteit|university|roc|instituut|institute|academie|academy|school|schoevers|lyceum|mbo college)\b|hogeschool|school$|college$/i;
const NO_NAME =
  /^(?:diploma(?:\s*(?:behaald|ja|nee|:.*))?|behaald|afgerond|ja|nee|niveau \d|diploma: \w+)$/i;
const LEVELS: [RegExp, EducationLevel][] = [
  [/\bwo\b|\bmaster\b|\buniversit|\bdoctoraal\b|\bmsc\b|\bllm\b/i, "wo"],
  [/\bhbo\b|hogeschool|\bbachelor\b|\bheao\b|\bbachelor'?s\b|\bassociate degree\b/i, "hbo"],
  [/\bmbo[\s-]*(?:niveau\s*)?4|\bniveau\s*4|\bmeao\b|\bmts\b/i, "mbo4"],
  [/\bmbo[\s-]*(?:niveau\s*)?3|\bniveau\s*3/i, "mbo3"],
  [/\bmbo[\s-]*(?:niveau\s*)?[12]|\bniveau\s*[12]/i, "mbo2"],
  [/\bvmbo|\bmavo\b|\blbo\b|\bleao\b|\blhno\b|\bvbo\b/i, "vmbo"],
];

/** The courses of a section about education, in the order written. */
export function readStudies(lines: readonly CvLine[]): CvStudy[] {
  return datedEntries(lines, true).flatMap((entry) => {
    const study = studyOf(entry);
    return study ? [study] : [];
  });
}

/** The highest level among courses, or null when none is known. */
export function highestLevel(studies: readonly CvStudy[]): EducationLevel | null {
  return studies.reduce<EducationLevel | null>(
    (best, { level }) =>
      level && (!best || educationRank(level) > educationRank(best)) ? level : best,
    null,
  );
}

function studyOf({ period, heads }: DatedEntry): CvStudy | null {
  const whole = heads.join(" ");
  const parts = heads
    .flatMap(headParts)
    .map((part) => part.replace(/^(?:opleiding|instituut|school)\s*:\s*/i, ""))
    .filter((part) => !NO_NAME.test(part) && placesNamed(part).length === 0);
  const school = parts.find((part) => SCHOOL.test(part)) ?? "";
  const names = parts.filter((part) => part !== school);
  const name =
    names.find((part) => levelOf(part) !== null && part.split(" ").length > 1) ??
    names[0] ??
    school;
  if (name === "") return null;
  const year = Number((period.end ?? period.start).slice(0, 4));
  return {
    name,
    school: name === school ? "" : school,
    level: levelOf(whole),
    year: period.end ? year : null,
  };
}

/** The level that a text names; a bachelor of a university is scientific, any other is not. */
function levelOf(text: string): EducationLevel | null {
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
