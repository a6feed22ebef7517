import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { FULL, type Fulfilment } from "./fulfilment.ts";
import type { LanguageRequirement, MatchCandidate } from "./match-input.ts";

const BY_LEVELS_SHORT = [FULL, 600, 250] as const;

/** One level of the framework is within the error of a self-rating, also for a hard requirement. */
const BY_LEVELS_SHORT_HARD = [FULL, 600] as const;

/**
 * CEFR level shown against the level asked: at or above 1000, one level short 600, two 250 (0 when
 * hard), more 0. A language that is not listed is unknown: people leave out what they find obvious.
 * Source of the scale: Council of Europe, Common European Framework of Reference, 2001.
 */
export function languageFulfilment(
  asked: LanguageRequirement,
  shown: MatchCandidate["languages"],
): Fulfilment {
  const own = shown.find(({ language }) => language === asked.language);
  if (!own) return null;
  const short = Math.max(0, cefrRank(asked.cefr) - cefrRank(own.cefr));
  return (asked.hard ? BY_LEVELS_SHORT_HARD : BY_LEVELS_SHORT)[short] ?? 0;
}
