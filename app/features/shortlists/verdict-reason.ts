import { REJECTION_LABELS } from "#app/features/applications/rejection-reason.ts";
import type { VerdictAnswer } from "#prisma/client/enums.ts";
import { YES_REASONS } from "./yes-reasons.ts";

const LABELS: Record<VerdictAnswer, Record<string, string>> = {
  yes: YES_REASONS,
  no: REJECTION_LABELS,
};

/** A verdict's reason, to stand inside a sentence; a code such as "experience" means another thing after yes and no. */
export function verdictReasonText(answer: VerdictAnswer, code: string): string {
  const text = LABELS[answer][code] ?? code;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
