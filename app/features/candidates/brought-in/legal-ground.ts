import type { CandidateSource, LegalGround, ToldHow } from "#prisma/client/enums.ts";

/** On what ground the bureau holds somebody it wrote down itself: for its form, and as that person reads it. */
export const LEGAL_GROUNDS: Record<LegalGround, { label: string; told: string }> = {
  spokenConsent: {
    label: "Mondelinge toestemming",
    told: "Je hebt ons daar mondeling toestemming voor gegeven.",
  },
  writtenConsent: {
    label: "Schriftelijke toestemming",
    told: "Je hebt ons daar schriftelijk toestemming voor gegeven.",
  },
  ownRequest: {
    label: "Eigen verzoek van de kandidaat",
    told: "Je hebt ons zelf gevraagd om werk voor je te zoeken.",
  },
  legitimateInterest: {
    label: "Gerechtvaardigd belang",
    told: "Wij hebben er een gerechtvaardigd belang bij: mensen en passend werk bij elkaar brengen. Je kunt daar bezwaar tegen maken.",
  },
};

/** Where the bureau has somebody from: for its form, and as that person reads it. */
export const CANDIDATE_SOURCES: Record<CandidateSource, { label: string; told: string }> = {
  phone: { label: "Telefoon", told: "een telefoongesprek met jou" },
  mail: { label: "Mail", told: "een mail van jou" },
  linkedin: { label: "LinkedIn", told: "LinkedIn" },
  network: { label: "Netwerk", told: "iemand uit ons netwerk" },
  openLetter: { label: "Open brief", told: "je open sollicitatie" },
  event: { label: "Bijeenkomst", told: "een bijeenkomst" },
  other: { label: "Anders", told: "een andere bron" },
};

/** How somebody was told that the bureau holds data of them. */
export const TOLD_HOW_LABELS: Record<ToldHow, string> = {
  mail: "per mail",
  phone: "aan de telefoon",
  talk: "in een gesprek",
  letter: "per brief",
};

/** Whether the ground is a yes of the person, which lets the profile be kept for a year. */
export function isConsent(ground: LegalGround): boolean {
  return ground !== "legitimateInterest";
}

/** By when somebody must have been told: a month after the day of writing down (AVG art. 14(3)(a)). */
export function tellByDay(day: Date): Date {
  const later = new Date(day);
  later.setUTCMonth(later.getUTCMonth() + 1);
  // The 31st of a month without one is that month's last day.
  if (later.getUTCDate() !== day.getUTCDate()) later.setUTCDate(0);
  return later;
}
