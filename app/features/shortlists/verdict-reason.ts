import { REJECTION_LABELS } from "#app/features/applications/rejection-reason.ts";
import { YES_REASONS } from "./yes-reasons.ts";

const LABELS: Record<string, string> = { ...REJECTION_LABELS, ...YES_REASONS };

/** The words of a verdict's reason; the code itself for one that no longer exists. */
export function verdictReasonText(code: string): string {
  return LABELS[code] ?? code;
}
