/**
 * Why an application ends, as a closed list: each is about the work, none about the person's
 * protected traits. The text is what the applicant reads.
 */
export const REJECTION_REASONS = {
  "must-skill":
    "Een vaardigheid die voor deze functie nodig is, komt nog niet uit je gegevens naar voren.",
  experience: "Voor deze functie is meer ervaring in vergelijkbaar werk nodig.",
  education: "Voor deze functie is een andere opleiding nodig.",
  language: "Voor deze functie is een hoger taalniveau nodig.",
  hours: "De gewenste uren passen niet bij deze functie.",
  pay: "Het gewenste salaris past niet binnen de loonbandbreedte.",
  distance: "De reisafstand past niet bij het aantal dagen op kantoor.",
  availability: "De startdatum past niet.",
  culture: "De manier van werken in dit team sluit niet aan bij wat jij zoekt.",
  "other-candidate": "Een andere kandidaat sloot beter aan bij de gevraagde taken.",
  filled: "De vacature is intussen vervuld.",
  cancelled: "De werkgever zoekt niet verder; de vacature is ingetrokken.",
} as const;

export type RejectionReason = keyof typeof REJECTION_REASONS;

/** The codes, in the order in which they are offered. */
export const REJECTION_CODES = Object.keys(REJECTION_REASONS) as [
  RejectionReason,
  ...RejectionReason[],
];

/** What the applicant reads; a general sentence for a code that no longer exists. */
export function rejectionText(code: string | null): string {
  return code && isReason(code) ? REJECTION_REASONS[code] : "Deze functie sluit niet genoeg aan.";
}

/** Short label for the person who chooses. */
export const REJECTION_LABELS: Record<RejectionReason, string> = {
  "must-skill": "vaardigheid ontbreekt",
  experience: "ervaring",
  education: "opleiding",
  language: "taal",
  hours: "uren",
  pay: "salaris",
  distance: "afstand",
  availability: "startdatum",
  culture: "werkcultuur",
  "other-candidate": "andere kandidaat sloot beter aan",
  filled: "vacature vervuld",
  cancelled: "vacature ingetrokken",
};

/** Whether a code is one of the closed list. */
export function isReason(code: string): code is RejectionReason {
  return code in REJECTION_REASONS;
}
