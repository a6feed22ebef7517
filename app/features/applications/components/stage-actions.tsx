import { Button, LinkButton } from "#app/ui/button.tsx";
import type { ApplicationOrigin, Stage } from "#prisma/client/enums.ts";
import { isLive, NEXT_STAGES } from "../stage.ts";

type StageActionsProps = {
  application: {
    id: string;
    stage: Stage;
    candidateId: string;
    vacatureId: string;
    origin: ApplicationOrigin;
    openedAt: Date | string | null;
  };
  /** Whose application it is, for people who hear the button without seeing its row. */
  who: string;
};

const MOVES: Partial<Record<Stage, string>> = {
  offer: "Naar aanbod",
  placed: "Geplaatst",
};

/** What a consultant can do with an application now: only the steps its stage allows. */
export function StageActions({ application, who }: StageActionsProps) {
  const { id, stage, origin, openedAt, candidateId, vacatureId } = application;
  const page = `/werk/sollicitaties/${id}`;
  const name = <span className="visually-hidden">: {who}</span>;
  const mayShortlist = openedAt && (stage === "inReview" || stage === "received");
  const heardNothing = origin === "proposed" && stage === "shortlisted";
  return (
    <div className="cluster">
      {openedAt || !isLive(stage) ? null : (
        <form method="post" action={`${page}/openen`}>
          <Button variant="quiet">Open en lees{name}</Button>
        </form>
      )}
      {mayShortlist ? (
        <form method="post" action={`/werk/vacatures/${vacatureId}/shortlist`}>
          <input type="hidden" name="candidateId" value={candidateId} />
          <input type="hidden" name="from" value="vacature" />
          <Button variant="quiet">Zet op shortlist{name}</Button>
        </form>
      ) : null}
      {NEXT_STAGES[stage].map((next) =>
        MOVES[next] ? (
          <form key={next} method="post" action={`${page}/verplaatsen`}>
            <Button variant="quiet" name="stage" value={next}>
              {MOVES[next]}
              {name}
            </Button>
          </form>
        ) : null,
      )}
      {isLive(stage) && openedAt && !heardNothing ? (
        <LinkButton href={`${page}/afwijzen`} variant="plain">
          Wijs af met reden{name}
        </LinkButton>
      ) : null}
    </div>
  );
}
