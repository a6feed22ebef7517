import type { Stage } from "#prisma/client/enums.ts";

/** What a candidate reads about where an application stands and what comes next. */
export const STAGE_TEXTS: Record<Stage, { label: string; next: string | null }> = {
  received: { label: "ontvangen", next: "Een consultant leest je sollicitatie." },
  inReview: { label: "wordt gelezen", next: "De consultant beslist of wij je voorstellen." },
  shortlisted: { label: "op de shortlist", next: "Wij stellen je voor aan de werkgever." },
  presented: { label: "voorgesteld", next: "De werkgever geeft een oordeel." },
  interview: { label: "gesprek", next: "De werkgever wil je leren kennen." },
  offer: { label: "aanbod", next: "Je bespreekt het aanbod met ons." },
  placed: { label: "geplaatst", next: null },
  rejected: { label: "afgewezen", next: null },
  withdrawn: { label: "ingetrokken", next: null },
};

/** Stages in which something is still to come. */
export const LIVE_STAGES = [
  "received",
  "inReview",
  "shortlisted",
  "presented",
  "interview",
  "offer",
] as const satisfies Stage[];

/** After the employer's yes: it meets the person, and may read who that is if the person allows it. */
export const MEETING_STAGES = ["interview", "offer", "placed"] as const satisfies Stage[];

/** Whether the employer meets this person: said yes, and neither side ended it. */
export function isMeeting(stage: Stage): boolean {
  return (MEETING_STAGES as readonly Stage[]).includes(stage);
}

/** Whether something is still to come for an application. */
export function isLive(stage: Stage): boolean {
  return (LIVE_STAGES as readonly Stage[]).includes(stage);
}

/** Where a consultant may move an application by hand; the other moves have verbs of their own. */
export const NEXT_STAGES: Record<Stage, readonly Stage[]> = {
  received: ["inReview"],
  inReview: [],
  shortlisted: [],
  presented: [],
  interview: ["offer", "placed"],
  offer: ["placed"],
  placed: [],
  rejected: [],
  withdrawn: [],
};

/** Working days in which the next thing is promised, by stage reached. */
export const PROMISED_DAYS: Partial<Record<Stage, number>> = {
  received: 5,
  inReview: 5,
  shortlisted: 5,
  presented: 7,
  interview: 10,
  offer: 5,
};
