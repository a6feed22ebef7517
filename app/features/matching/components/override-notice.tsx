import { Button, LinkButton } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { OVERRIDE_DIRECTIONS, overrideReasonText } from "../match-override.ts";

type OverrideNoticeProps = {
  /** The pair's own page. */
  page: string;
  /** The mark of the judgement. */
  seen: string;
  override: {
    direction: "better" | "worse";
    reason: string;
    note: string;
    judgedAt: Date | string;
    by: string;
  } | null;
};

/** A consultant's own judgement beside the score, or the way to give one. */
export function OverrideNotice({ page, seen, override }: OverrideNoticeProps) {
  if (!override) {
    return (
      <p>
        <a href={`${page}/oordeel`}>Weet u iets dat de score niet weet? Geef uw eigen oordeel</a>
      </p>
    );
  }
  const { direction, reason, note, judgedAt, by } = override;
  return (
    <Notice tone="note" word="Eigen oordeel van het bureau">
      <p>
        <b>{OVERRIDE_DIRECTIONS[direction]}</b>, {overrideReasonText(reason)}: {note}
      </p>
      <p className="soft small">
        {by}, {formatDate(judgedAt)}
      </p>
      <div className="cluster">
        <LinkButton href={`${page}/oordeel`} variant="quiet">
          Wijzig
        </LinkButton>
        <form method="post" action={`${page}/oordeel/intrekken`}>
          <SeenMark mark={seen} />
          <Button variant="plain">Trek oordeel in</Button>
        </form>
      </div>
    </Notice>
  );
}
