import { createHash } from "node:crypto";
import type { Respondent } from "./policy.ts";

/**
 * The seed that orders the sets for a respondent before the first answer; it is stored with that
 * answer. Made from the id, so that the first set looks the same each time it is opened.
 * Out: an integer that fits the column, 0 to 2^31 - 1.
 */
export function respondentSeed(respondent: Respondent): number {
  const id = "candidateId" in respondent ? respondent.candidateId : respondent.accountId;
  return createHash("sha256").update(id).digest().readUInt32BE(0) >>> 1;
}
