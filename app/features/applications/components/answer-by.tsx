import { formatDaysFrom, isoDay } from "#app/ui/format-date.ts";
import { StatusWord } from "#app/ui/status-word.tsx";

/** The promised date of an answer, in words and with its weight: late, today, or later. */
export function AnswerBy({ answerBy, now }: { answerBy: Date | string; now: Date }) {
  const [due, today] = [isoDay(answerBy), isoDay(now)];
  const text = `antwoord ${formatDaysFrom(answerBy, now)}`;
  if (due < today) return <StatusWord tone="wrong">{`te laat: ${text}`}</StatusWord>;
  return <StatusWord tone={due === today ? "due" : undefined}>{text}</StatusWord>;
}
