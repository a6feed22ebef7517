import { WISH_IMPORTANCE } from "../rules/weights.ts";
import type { MatchScore } from "../schema.ts";

/** A thing a candidate has not told yet, and at how many vacatures it would count. */
export type MissingAnswer = { readonly key: MissingKey; readonly vacatures: number };

/** What can be told, as the parts of the profile that a candidate knows. */
export type MissingKey =
  | "skills"
  | "languages"
  | "experience"
  | "education"
  | "pay"
  | "hours"
  | "distance"
  | "contract"
  | "hybrid"
  | "availability"
  | "role"
  | "culture";

const KEYS: Record<string, MissingKey> = {
  experience: "experience",
  education: "education",
  pay: "pay",
  hours: "hours",
  distance: "distance",
  contract: "contract",
  hybrid: "hybrid",
  availability: "availability",
  culture: "culture",
};

const SHOWN_ANSWERS = 3;

/**
 * Which answers of a candidate would make the most known. In: the scores of one candidate, and whether
 * the wanted role, which many leave open on purpose, is asked like the rest. Out: at
 * most three, by the weight they have over all vacatures, heaviest first; ties in order of `key`.
 * What counts at fewer than a quarter of the vacatures is left out.
 */
export function missingAnswers(
  scores: readonly MatchScore[],
  { askRole = false } = {},
): readonly MissingAnswer[] {
  const found = new Map<MissingKey, { share: number; vacatures: Set<string> }>();
  const add = (told: MissingKey, vacatureId: string, weight: number) => {
    const entry = found.get(told) ?? { share: 0, vacatures: new Set() };
    entry.share += weight;
    entry.vacatures.add(vacatureId);
    found.set(told, entry);
  };
  for (const { vacatureId, criteria, cultureWeightPercent } of scores) {
    for (const { key, missingFrom, weight } of criteria) {
      const told = keyOf(key);
      if (missingFrom === "candidate" && told) add(told, vacatureId, weight);
    }
    if (askRole && !criteria.some(({ key }) => key === "role"))
      add("role", vacatureId, WISH_IMPORTANCE.role * (100 - cultureWeightPercent));
  }
  return [...found]
    .filter(([, { vacatures }]) => 4 * vacatures.size >= scores.length)
    .sort(([a, x], [b, y]) => y.share - x.share || a.localeCompare(b))
    .slice(0, SHOWN_ANSWERS)
    .map(([key, { vacatures }]) => ({ key, vacatures: vacatures.size }));
}

function keyOf(key: string): MissingKey | undefined {
  if (key.startsWith("skill:")) return "skills";
  if (key.startsWith("language:")) return "languages";
  return KEYS[key];
}
