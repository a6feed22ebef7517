import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import type { MatchFigures } from "#app/features/matching/score/match-view.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { ApplicationOrigin, PermissionAnswer, Stage } from "#prisma/client/enums.ts";
import type { EntryState } from "../entry-state.ts";

type BureauEntry = {
  id: string;
  application: {
    id: string;
    stage: Stage;
    origin: ApplicationOrigin;
    permission: { askedAt: Date | string | null; answer: PermissionAnswer | null } | null;
    candidateId: string;
    candidate: { name: string; number: number };
  };
  state: EntryState;
  reason: string | null;
  note: string;
  match: MatchFigures | null;
};

type BureauShortlist = {
  id: string;
  presentedAt: Date | string | null;
  /** The mark of who stands on it. */
  seen: string;
  entries: BureauEntry[];
};

const WORDS: Record<EntryState, { word: string; tone?: "due" | "done" | "wrong" }> = {
  open: { word: "wacht op oordeel" },
  yes: { word: "ja", tone: "done" },
  no: { word: "nee, nog vertellen", tone: "due" },
  told: { word: "nee, verteld" },
  gone: { word: "doet niet meer mee" },
};

/** The shortlist a consultant is filling, with what it takes to present it. */
export function OpenShortlist(props: { vacatureId: string; shortlist: BureauShortlist | null }) {
  const { vacatureId, shortlist } = props;
  if (!shortlist || shortlist.entries.length === 0) {
    return (
      <p className="soft">
        Er staat niemand op de open shortlist. Zet kandidaten erop vanuit{" "}
        <a href={`/werk/vacatures/${vacatureId}/kandidaten`}>de passende kandidaten</a>.
      </p>
    );
  }
  return (
    <div className="stack">
      <Rows label="Open shortlist">
        {shortlist.entries.map(({ id, application, match }) => (
          <Row
            key={id}
            title={application.candidate.name}
            href={`/werk/vacatures/${vacatureId}/kandidaten/${application.candidateId}`}
            aside={match ? <MatchScore score={match} size="small" /> : null}
            extra={
              <div className="cluster">
                <PermissionStep application={application} />
                {application.stage === "asked" ? null : (
                  <form
                    method="post"
                    action={`/werk/vacatures/${vacatureId}/shortlist/verwijderen`}
                  >
                    <input type="hidden" name="entryId" value={id} />
                    <Button variant="plain">
                      Haal van shortlist
                      <span className="visually-hidden">: {application.candidate.name}</span>
                    </Button>
                  </form>
                )}
              </div>
            }
          >
            <p className="soft">K-{application.candidate.number}</p>
          </Row>
        ))}
      </Rows>
      <form method="post" action={`/werk/shortlists/${shortlist.id}/voorstellen`} className="stack">
        <p className="soft">
          De werkgever leest deze kandidaten zonder naam. De scores liggen daarna vast. Wie nog geen
          ja heeft gezegd, blijft op de open shortlist staan.
        </p>
        <SeenMark mark={shortlist.seen} />
        <Button>Stel voor</Button>
      </form>
    </div>
  );
}

/** Whether somebody may be proposed, with the way to ask; nothing for an applicant. */
function PermissionStep({ application }: Pick<BureauEntry, "application">) {
  const { id, stage, origin, permission, candidate } = application;
  if (origin === "applied") return null;
  if (permission?.answer === "yes") return <StatusWord tone="done">zei ja</StatusWord>;
  if (stage === "asked") {
    return (
      <a href={`/werk/sollicitaties/${id}`}>
        gevraagd{permission?.askedAt ? ` op ${formatDate(permission.askedAt)}` : null}
        <span className="visually-hidden">: {candidate.name}</span>
      </a>
    );
  }
  return (
    <LinkButton href={`/werk/sollicitaties/${id}`} variant="quiet">
      Vraag toestemming
      <span className="visually-hidden">: {candidate.name}</span>
    </LinkButton>
  );
}

/** A shortlist the employer has, with the verdicts so far. */
export function PresentedShortlist({ shortlist }: { shortlist: BureauShortlist }) {
  const title = shortlist.presentedAt
    ? `Voorgesteld op ${formatDate(shortlist.presentedAt)}`
    : "Voorgesteld";
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <Rows label={title}>
        {shortlist.entries.map(({ id, application, state, reason, note, match }) => (
          <Row
            key={id}
            level={4}
            title={application.candidate.name}
            href={`/werk/sollicitaties/${application.id}`}
            aside={<StatusWord tone={WORDS[state].tone}>{WORDS[state].word}</StatusWord>}
            extra={
              state === "no" ? (
                <LinkButton href={`/werk/sollicitaties/${application.id}/afwijzen`} variant="quiet">
                  Vertel de reden
                  <span className="visually-hidden">: {application.candidate.name}</span>
                </LinkButton>
              ) : null
            }
          >
            <p className="soft">
              K-{application.candidate.number}
              {match ? ` · match ${match.total} van 100` : null}
              {reason ? ` · ${reason}` : null}
              {note ? `: ${note}` : null}
            </p>
          </Row>
        ))}
      </Rows>
    </div>
  );
}
