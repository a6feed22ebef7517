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
    <dl className="facts-list">
      {props.events.map(({ id, at, text, reason, who }) => (
        <div key={id}>
          <dt className="numeric">{formatDateTime(at)}</dt>
          <dd>
            {text}
            {reason ? `: ${reason}` : null} <span className="soft">({who})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
