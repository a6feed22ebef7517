import { formatDate } from "#app/ui/format-date.ts";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { CandidateStatus } from "#prisma/client/enums.ts";

type CandidateStatusWordProps = {
  candidate: {
    status: CandidateStatus;
    placedUntil: Date | string | null;
    availableFrom: Date | string | null;
  };
  /** Whether an application is under way. */
  inProcedure?: boolean;
  /** Today: who is free from a later day is told so. */
  day: Date;
};

/** Where somebody stands, in a word or two: "geplaatst tot en met 1 maart 2027". */
export function CandidateStatusWord(props: CandidateStatusWordProps) {
  const tone = props.candidate.status === "notToApproach" ? "due" : undefined;
  return <StatusWord tone={tone}>{statusText(props)}</StatusWord>;
}

function statusText({ candidate, inProcedure, day }: CandidateStatusWordProps): string {
  const { status, placedUntil, availableFrom } = candidate;
  if (status === "notToApproach") return "niet benaderen";
  if (status === "placed")
    return placedUntil ? `geplaatst tot en met ${formatDate(placedUntil)}` : "geplaatst";
  if (inProcedure) return "in procedure";
  if (availableFrom && new Date(availableFrom) > day) return `vanaf ${formatDate(availableFrom)}`;
  return "beschikbaar";
}
