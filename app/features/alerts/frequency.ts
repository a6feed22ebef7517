/** How often a saved search mails. */
export const FREQUENCIES = ["daily", "weekly"] as const;

export type Frequency = (typeof FREQUENCIES)[number];

/** How often, in the words of forms and pages. */
export const FREQUENCY_LABELS: Record<Frequency, string> = {
  daily: "elke dag dat er iets nieuws is",
  weekly: "elke maandag als er iets nieuws is",
};

/** The same as the choices of a form. */
export const FREQUENCY_CHOICES = FREQUENCIES.map((value) => ({
  value,
  label: FREQUENCY_LABELS[value],
}));
