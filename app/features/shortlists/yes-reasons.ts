/** Why an employer says yes, as a closed list. */
export const YES_REASONS = {
  skills: "De vaardigheden sluiten aan",
  experience: "De ervaring sluit aan",
  culture: "De manier van werken past bij ons team",
  potential: "Wij zien groei in deze persoon",
} as const;
