import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { FULL, type Fulfilment, PRIOR } from "./fulfilment.ts";
import type { LanguageRequirement, MatchCandidate } from "./match-input.ts";

const BY_LEVELS_SHORT = [FULL, 750, 600] as const;

/** One level of the framework is within the error of a self-rating, also for a hard requirement. */
const BY_LEVELS_SHORT_HARD = [FULL, 600] as const;

/** What people leave out of a list because they find it obvious. */
const OBVIOUS = "nl";

/**
 * CEFR level shown against the level asked: at or above 1000, one level short 750, two 600, more 500, so
 * that naming a low level never counts less than naming none. For a must: one level short 600, more 0,
 * and 0 too where other languages are listed and this one is not (Dutch excepted, which goes without
 * saying). Otherwise a language that is not listed is unknown.
 * Source of the scale: Council of Europe, Common European Framework of Reference, 2001.
 */
export function languageFulfilment(
  asked: LanguageRequirement,
  shown: MatchCandidate["languages"],
): Fulfilment {
  const own = shown.find(({ language }) => language === asked.language);
  if (!own) return asked.hard && shown.length > 0 && asked.language !== OBVIOUS ? 0 : null;
  const short = Math.max(0, cefrRank(asked.cefr) - cefrRank(own.cefr));
  return asked.hard ? (BY_LEVELS_SHORT_HARD[short] ?? 0) : (BY_LEVELS_SHORT[short] ?? PRIOR);
}
