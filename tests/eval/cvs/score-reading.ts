import type { CvFacts } from "#app/features/cv/cv-reading.ts";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import type { CvTruth } from "./cv-document.ts";

/** What was found of something, what of it was right, and what was missed, over many readings. */
export type Tally = { right: number; extra: number; missed: number };

export const PARTS = [
  "name",
  "email",
  "phone",
  "periods",
  "employers",
  "titles",
  "roles",
  "studies",
  "skills",
  "languages",
] as const;
type Part = (typeof PARTS)[number];

export type Scores = Record<Part, Tally> & { forbidden: string[]; mistakes: string[] };

export function emptyScores(): Scores {
  const tally = () => ({ right: 0, extra: 0, missed: 0 });
  const parts = Object.fromEntries(PARTS.map((part) => [part, tally()]));
  return { ...everyPart(parts), forbidden: [], mistakes: [] };
}

/** Adds one reading to the scores. */
export function scoreReading(scores: Scores, label: string, truth: CvTruth, facts: CvFacts): void {
  const count = (part: Part, wanted: string[], found: string[]) => {
    const left = [...found];
    for (const one of wanted) {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      scores[part][at >= 0 ? "right" : "missed"]++;
      if (at < 0) scores.mistakes.push(`${label} ${part} missed: ${one}`);
    }
    scores[part].extra += left.length;
    for (const one of left) scores.mistakes.push(`${label} ${part} extra: ${one}`);
  };
  const digits = (phone: string | null) => phone?.replace(/\D/g, "") ?? "";
  count("name", [truth.name], facts.name ? [facts.name] : []);
  count("email", [truth.email], facts.email ? [facts.email] : []);
  count("phone", [digits(truth.phone)], facts.phone ? [digits(facts.phone)] : []);
  count(
    "periods",
    truth.work.map(({ start, end }) => `${start}/${end}`),
    facts.jobs.map(({ period }) => `${period.start}/${period.end}`),
  );
  count(
    "employers",
    truth.work.map(({ employer }) => employer.toLowerCase()),
    facts.jobs.map(({ employer }) => employer.toLowerCase()).filter(Boolean),
  );
  count(
    "titles",
    truth.work.map(({ title }) => title.toLowerCase()),
    facts.jobs.map(({ title }) => title.toLowerCase()).filter(Boolean),
  );
  count(
    "roles",
    truth.work.flatMap(({ roleId }) => roleId ?? []),
    facts.jobs.flatMap(({ roleId }) => roleId ?? []),
  );
  count(
    "studies",
    truth.education.map(({ level, year }) => `${level} ${year}`),
    facts.studies.map(({ level, year }) => `${level} ${year}`),
  );
  count(
    "skills",
    truth.skillIds,
    sharedNames(
      truth.skillIds,
      facts.skills.map(({ skillId }) => skillId),
    ),
  );
  count(
    "languages",
    truth.languages.map(({ language, cefr }) => `${language} ${cefr}`),
    facts.languages.map(({ language, level }) => `${language} ${level}`),
  );
  const stored = JSON.stringify(facts);
  for (const part of truth.forbidden) {
    const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const stands = new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu").test(stored);
    if (stands) scores.forbidden.push(`${label}: ${part}`);
  }
}

export function precision({ right, extra }: Tally): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

const SHARING = new Map<string, Set<string>>();
for (const { names } of namesake())
  for (const id of names) SHARING.set(id, new Set([...(SHARING.get(id) ?? []), ...names]));

/** A found skill that shares a name with a wanted one counts as that one: the text cannot tell them apart. */
export function sharedNames(wanted: readonly string[], found: readonly string[]): string[] {
  return found.map((id) =>
    wanted.includes(id)
      ? id
      : (wanted.find((one) => SHARING.get(one)?.has(id) && !found.includes(one)) ?? id),
  );
}

function namesake(): { names: string[] }[] {
  const ids = new Map<string, string[]>();
  for (const { id, names } of searchConcepts()) {
    if (!id.startsWith("skill:")) continue;
    for (const name of names)
      ids.set(name.toLowerCase(), [...(ids.get(name.toLowerCase()) ?? []), id.slice(6)]);
  }
  return [...ids.values()].filter((names) => names.length > 1).map((names) => ({ names }));
}

/** Guarantee: made from `PARTS` in `emptyScores`. */
function everyPart(parts: Record<string, Tally>): Record<Part, Tally> {
  return parts as Record<Part, Tally>;
}
