import { formatDaysFrom, isoDay } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { StatusWord } from "#app/ui/status-word.tsx";

const DAY_MS = 86_400_000;

/** The promised date of an answer, in words and with its weight: late, today, or later. */
export function AnswerBy({ answerBy, now }: { answerBy: Date | string; now: Date }) {
  const days = Math.round((Date.parse(isoDay(now)) - Date.parse(isoDay(answerBy))) / DAY_MS);
  if (days > 0) {
    return <StatusWord tone="wrong">{`${formatCount(days, "dag", "dagen")} te laat`}</StatusWord>;
  }
  return (
    <StatusWord tone={days === 0 ? "due" : undefined}>
      {`antwoord ${formatDaysFrom(answerBy, now)}`}
    </StatusWord>
  );
}
