import { formatDate, formatDay } from "#app/ui/format-date.ts";
import { ProgressSteps } from "#app/ui/progress-steps.tsx";
import type { PermissionAnswer, Stage } from "#prisma/client/enums.ts";
import { isLive, nextText, STAGE_TEXTS } from "../stage.ts";

type ApplicationProgressProps = {
  application: {
    stage: Stage;
    origin: "applied" | "proposed";
    permission: { answer: PermissionAnswer | null } | null;
    createdAt: Date | string;
    updatedAt: Date | string;
    answerBy: Date | string | null;
  };
};

const WAY: readonly Stage[] = [
  "received",
  "inReview",
  "shortlisted",
  "presented",
  "interview",
  "offer",
  "placed",
];

/** The way of somebody whom the bureau found, who is asked first. */
const ASKED_WAY: readonly Stage[] = WAY.map((stage) => (stage === "inReview" ? "asked" : stage));

/** Where an application stands, what comes next, and by when the applicant hears it. */
export function ApplicationProgress({ application }: ApplicationProgressProps) {
  const { stage, origin, permission, createdAt, updatedAt, answerBy } = application;
  const cut = stage === "rejected" || stage === "withdrawn";
  const whole = origin === "proposed" && (permission || stage === "shortlisted") ? ASKED_WAY : WAY;
  const way: readonly Stage[] = cut ? ["received", stage] : whole;
  const next = nextText(application);
  return (
    <ProgressSteps
      steps={way.map((step, at) => ({
        label: at === 0 && origin === "proposed" ? "door ons gekozen" : STAGE_TEXTS[step].label,
        date: dateOf(at, step === stage && !isLive(stage), { createdAt, updatedAt }),
      }))}
      current={way.indexOf(stage)}
      ended={!isLive(stage)}
      promise={
        next ? (
          <>
            {next}{" "}
            {answerBy ? (
              <>
                Je hoort van ons <strong>uiterlijk {formatDay(answerBy)}</strong>.
              </>
            ) : null}
          </>
        ) : undefined
      }
    />
  );
}

function dateOf(
  at: number,
  ended: boolean,
  dates: { createdAt: Date | string; updatedAt: Date | string },
): string | undefined {
  if (at === 0) return formatDate(dates.createdAt);
  return ended ? formatDate(dates.updatedAt) : undefined;
}
