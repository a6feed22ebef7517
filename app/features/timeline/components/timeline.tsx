import { formatDateTime } from "#app/ui/format-date.ts";

/** What happened, oldest first: when, what, why, and who did it. */
export function Timeline(props: {
  events: {
    id: string;
    at: Date | string;
    text: string;
    reason: string | null;
    who: string;
  }[];
}) {
  return (
    <ol className="facts-list">
      {props.events.map(({ id, at, text, reason, who }) => (
        <li key={id}>
          <span className="soft numeric">{formatDateTime(at)}</span>
          <span>
            {text}
            {reason ? `: ${reason}` : null} <span className="soft">({who})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
