import { type EducationLevel, educationRank } from "#app/features/taxonomy/education-level.ts";
import { FULL, type Fulfilment } from "./fulfilment.ts";
import type { EducationRequirement } from "./match-input.ts";

/** One level short can be made up for by experience, two hardly, three not. */
const BY_LEVELS_SHORT = [FULL, 600, 300] as const;

/**
 * Education shown against education asked on the scale vmbo, mbo 2, mbo 3, mbo 4, hbo, wo. At or
 * above 1000; one level short 600, two 300, more 0. A hard requirement is a legal or formal one,
 * so there anything short is 0. Unknown when the level is not known.
 * Reason: a diploma is a fact, and more than asked is not better (no bonus for wo on an mbo role).
 */
export function educationFulfilment(
  asked: EducationRequirement,
  shown: EducationLevel | null,
): Fulfilment {
  if (shown === null) return null;
  const short = Math.max(0, educationRank(asked.level) - educationRank(shown));
  if (asked.hard) return short === 0 ? FULL : 0;
  return BY_LEVELS_SHORT[short] ?? 0;
}
