/** The wording of /privacy that people agree to; a new text gets a new version. */
export const CONSENT_TEXT_VERSION = "2026-12-01c";

/** Days that a profile is kept after its last procedure, or after it was made, when nobody said longer. */
export const KEPT_DAYS = 28;

/** The same day a year later: how long a profile is kept before its person is asked again. */
export function oneYearAfter(moment: Date): Date {
  const later = new Date(moment);
  later.setUTCFullYear(later.getUTCFullYear() + 1);
  return later;
}

/** The columns of the consent to keep a profile for a year from `moment` (AVG, Sollicitatiecode). */
export function keepConsent(moment: Date) {
  return {
    purpose: "keepProfile" as const,
    textVersion: CONSENT_TEXT_VERSION,
    grantedAt: moment,
    expiresAt: oneYearAfter(moment),
  };
}
