import type { Respondent } from "./policy.ts";
import { STATEMENTS } from "./statements.ts";

/** The answer to one set as its form shows it; nothing while there is none. */
export function answerValues(choice: { best: number; worst: number } | undefined) {
  return choice ? { best: String(choice.best), worst: String(choice.worst) } : {};
}

/** The statements in the words of a respondent's side, by their number. */
export function answerLabels(respondent: Respondent) {
  const wording = "candidateId" in respondent ? "candidate" : "employer";
  const labels = Object.fromEntries(STATEMENTS.map((statement, i) => [i, statement[wording]]));
  return { best: labels, worst: labels };
}
