import type {
  ApplicationOrigin,
  PermissionAnswer,
  Stage,
  VacatureStatus,
} from "#prisma/client/enums.ts";

/** What a candidate reads about where an application stands and what comes next. */
export const STAGE_TEXTS: Record<Stage, { label: string; next: string | null }> = {
  received: { label: "ontvangen", next: "Een consultant leest je sollicitatie." },
  inReview: { label: "wordt gelezen", next: "De consultant beslist of wij je voorstellen." },
  asked: { label: "gevraagd", next: "Zeg ja of nee, dan weten wij of wij je mogen voorstellen." },
  shortlisted: { label: "op de shortlist", next: "Wij stellen je voor aan de werkgever." },
  presented: { label: "voorgesteld", next: "De werkgever geeft een oordeel." },
  interview: { label: "gesprek", next: "De werkgever wil je leren kennen." },
  offer: { label: "aanbod", next: "Je bespreekt het aanbod met ons." },
  placed: { label: "geplaatst", next: null },
  rejected: { label: "afgewezen", next: null },
  withdrawn: { label: "ingetrokken", next: null },
};

/** What its candidate reads comes next; nobody whom the bureau found reads of a proposal before the question. */
export function nextText(
  application: Pick<StandingApplication, "stage" | "origin" | "permission">,
): string | null {
  const isUnasked = application.stage === "shortlisted" && !mayBePresented(application);
  if (isUnasked) return "Wij vragen je eerst of wij je mogen voorstellen.";
  return STAGE_TEXTS[application.stage].next;
}

/** Stages in which something is still to come. */
export const LIVE_STAGES = [
  "received",
  "inReview",
  "asked",
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

/** Before a talk: whoever stands here on a vacature that is over can be told so in writing. */
const WAITING_STAGES = [
  "received",
  "inReview",
  "asked",
  "shortlisted",
  "presented",
] as const satisfies Stage[];

/** Whether an application waits for an answer that needs no talk. */
export function isWaiting(stage: Stage): boolean {
  return (WAITING_STAGES as readonly Stage[]).includes(stage);
}

/** Who takes a step: the candidate, the employer's member, or the bureau. */
export type Party = "candidate" | "employer" | "bureau";

/**
 * What must hold besides: somebody has read it, the vacature still looks for people, it is over; the
 * bureau found the person, who gave no answer yet; the person applied or said yes to being proposed.
 */
type Need = "opened" | "looking" | "over" | "unanswered" | "agreed";

type StepRule = { from: readonly Stage[]; to: Stage; by: Party; needs: readonly Need[] };

/**
 * The procedure: every step an application can take, from where to where, by whom, and what else must
 * hold. What does not stand here cannot happen.
 */
export const PROCEDURE = {
  open: { from: ["received"], to: "inReview", by: "bureau", needs: [] },
  shortlist: {
    from: ["received", "inReview"],
    to: "shortlisted",
    by: "bureau",
    needs: ["looking"],
  },
  unshortlist: { from: ["shortlisted"], to: "inReview", by: "bureau", needs: [] },
  ask: {
    from: ["shortlisted", "asked"],
    to: "asked",
    by: "bureau",
    needs: ["looking", "unanswered"],
  },
  agree: { from: ["asked"], to: "shortlisted", by: "candidate", needs: ["unanswered"] },
  decline: { from: ["asked"], to: "withdrawn", by: "candidate", needs: ["unanswered"] },
  hearYes: {
    from: ["shortlisted", "asked"],
    to: "shortlisted",
    by: "bureau",
    needs: ["looking", "unanswered"],
  },
  hearNo: {
    from: ["shortlisted", "asked"],
    to: "withdrawn",
    by: "bureau",
    needs: ["unanswered"],
  },
  present: { from: ["shortlisted"], to: "presented", by: "bureau", needs: ["looking", "agreed"] },
  meet: { from: ["presented"], to: "interview", by: "employer", needs: [] },
  offer: { from: ["interview"], to: "offer", by: "bureau", needs: [] },
  place: { from: ["interview", "offer"], to: "placed", by: "bureau", needs: [] },
  reject: { from: LIVE_STAGES, to: "rejected", by: "bureau", needs: ["opened"] },
  cancel: { from: WAITING_STAGES, to: "rejected", by: "bureau", needs: ["over"] },
  withdraw: { from: LIVE_STAGES, to: "withdrawn", by: "candidate", needs: [] },
} as const satisfies Record<string, StepRule>;

export type Step = keyof typeof PROCEDURE;

/** Steps that a consultant takes with one button, by where they lead. */
export const BUTTON_STEPS = { offer: "offer", placed: "place" } as const satisfies Partial<
  Record<Stage, Step>
>;

/** Why a step cannot be taken: the stage does not allow it, it is another's to take, or what lacks. */
export type StepTrouble = "ended" | "stage" | "party" | Need;

/** What of an application decides which steps it may take. */
export type StandingApplication = {
  stage: Stage;
  origin: ApplicationOrigin;
  openedAt: Date | null;
  permission: { answer: PermissionAnswer | null } | null;
  vacature: { status: VacatureStatus };
};

/** Whether somebody may be proposed: applied, or was found by the bureau and said yes. */
export function mayBePresented({
  origin,
  permission,
}: Pick<StandingApplication, "origin" | "permission">): boolean {
  return origin === "applied" || permission?.answer === "yes";
}

/** Whether an application may take a step now; null when it may, else the first thing in the way. */
export function stepTrouble(
  step: Step,
  party: Party,
  application: StandingApplication,
): StepTrouble | null {
  const rule: StepRule = PROCEDURE[step];
  if (rule.by !== party) return "party";
  if (!rule.from.includes(application.stage)) return isLive(application.stage) ? "stage" : "ended";
  const { origin, permission, vacature } = application;
  const { status } = vacature;
  const holds: Record<Need, boolean> = {
    opened: application.openedAt !== null,
    looking: status === "published" || status === "expired",
    over: status === "filled" || status === "closed",
    unanswered: origin === "proposed" && !permission?.answer,
    agreed: mayBePresented(application),
  };
  return rule.needs.find((need) => !holds[need]) ?? null;
}

/** Working days in which the next thing is promised, by stage reached. */
export const PROMISED_DAYS: Partial<Record<Stage, number>> = {
  received: 5,
  inReview: 5,
  shortlisted: 5,
  presented: 7,
  interview: 10,
  offer: 5,
};
