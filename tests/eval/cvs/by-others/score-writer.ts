import type { CvFacts } from "#app/features/cv/cv-reading.ts";
import { sharedNames, type Tally } from "../score-reading.ts";
import { digits, type WriterTruth } from "./writer-truth.ts";

export type WriterPart =
  | "name"
  | "email"
  | "phone"
  | "periods"
  | "employers"
  | "titles"
  | "roles"
  | "levels"
  | "skills"
  | "languages"
  | "place"
  | "hours"
  | "first day";

/** What many readings found, and what they stored or dropped that they may not. */
export type WriterScores = Record<WriterPart, Tally> & {
  files: number;
  /** Files whose reading has no job. */
  jobless: number;
  forbidden: string[];
  dropped: string[];
  mistakes: string[];
};

export function emptyWriterScores(): WriterScores {
  const none = (): Tally => ({ right: 0, extra: 0, missed: 0 });
  return {
    name: none(),
    email: none(),
    phone: none(),
    periods: none(),
    employers: none(),
    titles: none(),
    roles: none(),
    levels: none(),
    skills: none(),
    languages: none(),
    place: none(),
    hours: none(),
    "first day": none(),
    files: 0,
    jobless: 0,
    forbidden: [],
    dropped: [],
    mistakes: [],
  };
}

/** Adds the reading of one file. */
export function scoreWriter(
  scores: WriterScores,
  label: string,
  truth: WriterTruth,
  facts: CvFacts,
): void {
  const count = (part: WriterPart, wanted: string[], found: string[], free = 0) => {
    const left = [...found];
    for (const one of wanted) {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      scores[part][at >= 0 ? "right" : "missed"]++;
      if (at < 0) scores.mistakes.push(`${label} ${part} missed: ${one}`);
    }
    const extra = left.slice(Math.min(free, left.length));
    scores[part].extra += extra.length;
    for (const one of extra) scores.mistakes.push(`${label} ${part} extra: ${one}`);
  };
  scores.files++;
  if (facts.jobs.length === 0) scores.jobless++;
  count("name", [truth.name], some(facts.name));
  count("email", some(truth.email), some(facts.email));
  count("phone", some(truth.phone).map(lastDigits), some(facts.phone).map(lastDigits));
  count(
    "periods",
    truth.jobs.map(({ period }) => period),
    facts.jobs.map(({ period }) => `${period.start}/${period.end}`),
  );
  for (const part of ["title", "employer"] as const) {
    count(
      part === "title" ? "titles" : "employers",
      truth.jobs.map((job) => job[part].toLowerCase()),
      facts.jobs.map((job) => job[part].toLowerCase()).filter(Boolean),
    );
  }
  count(
    "roles",
    truth.jobs.flatMap(({ roleId }) => roleId ?? []),
    facts.jobs.flatMap(({ roleId }) => roleId ?? []),
    truth.freeRoles,
  );
  count(
    "levels",
    truth.levels,
    facts.studies.flatMap(({ level }) => level ?? []),
    truth.freeLevels,
  );
  scoreSkills(scores, label, truth, facts, count);
  const languages = facts.languages.map(({ language, level }) => `${language} ${level}`);
  count("languages", truth.languages, languages);
  const { place, hours, availableFrom } = facts.terms;
  const isRight =
    place !== null &&
    (truth.places.some((name) => place.toLowerCase().includes(name.toLowerCase())) ||
      (truth.postcode !== null && place.startsWith(truth.postcode)));
  const wanted = truth.places[0] ?? "none of ours";
  count("place", [wanted], [isRight ? wanted : (place ?? "none of ours")]);
  count("hours", some(truth.hoursMax).map(String), some(hours?.max ?? null).map(String));
  count("first day", some(truth.starts), some(dayOf(availableFrom)));
  scoreForbidden(scores, label, truth, facts);
}

type Count = (part: WriterPart, wanted: string[], found: string[]) => void;

function scoreSkills(
  scores: WriterScores,
  label: string,
  truth: WriterTruth,
  facts: CvFacts,
  count: Count,
): void {
  const found = sharedNames(
    truth.skills,
    facts.skills.map(({ skillId }) => skillId),
  );
  count(
    "skills",
    truth.skills,
    found.filter((id) => truth.skills.includes(id) || !truth.freeSkills.includes(id)),
  );
  const others = truth.skills.some((id) => !truth.workLines.includes(id) && found.includes(id));
  for (const id of truth.workLines)
    if (others && !found.includes(id)) scores.dropped.push(`${label}: the line of ${id}`);
}

/** What may not be stored, as a whole word anywhere in the facts. */
function scoreForbidden(
  scores: WriterScores,
  label: string,
  truth: WriterTruth,
  facts: CvFacts,
): void {
  const stored = JSON.stringify(facts);
  for (const part of truth.forbidden) {
    const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const stands = new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu").test(stored);
    if (stands) scores.forbidden.push(`${label}: ${part}`);
  }
}

const some = <T>(value: T | null): T[] => (value === null ? [] : [value]);
const lastDigits = (phone: string): string => digits(phone).slice(-8);

function dayOf(stated: CvFacts["terms"]["availableFrom"]): string | null {
  if (stated === null || stated === "now") return stated;
  const { day, month, year } = stated;
  return year === null ? `${day}-${month}` : `${day}-${month}-${year}`;
}
