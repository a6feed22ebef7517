import { Button, LinkButton } from "#app/ui/button.tsx";
import type { ApplicationOrigin, PermissionAnswer, Stage } from "#prisma/client/enums.ts";
import { BUTTON_STEPS, isLive, PROCEDURE, type Step } from "../stage.ts";

type StageActionsProps = {
  application: {
    id: string;
    stage: Stage;
    candidateId: string;
    vacatureId: string;
    origin: ApplicationOrigin;
    openedAt: Date | string | null;
    permission: { answer: PermissionAnswer | null } | null;
  };
  /** Whose application it is, for people who hear the button without seeing its row. */
  who: string;
};

const MOVES = [
  { next: "offer", label: "Naar aanbod" },
  { next: "placed", label: "Geplaatst" },
] as const;

/** What a consultant can do with an application now: only the steps its stage allows. */
export function StageActions({ application, who }: StageActionsProps) {
  const { id, stage, origin, openedAt, permission, candidateId, vacatureId } = application;
  const page = `/werk/sollicitaties/${id}`;
  const name = <span className="visually-hidden">: {who}</span>;
  const mayShortlist = openedAt && allows("shortlist", stage);
  const heardNothing = origin === "proposed" && stage === "shortlisted" && !permission;
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
      {MOVES.filter(({ next }) => allows(BUTTON_STEPS[next], stage)).map(({ next, label }) => (
        <form key={next} method="post" action={`${page}/verplaatsen`}>
          <input type="hidden" name="seen" value={stage} />
          <Button variant="quiet" name="stage" value={next}>
            {label}
            {name}
          </Button>
        </form>
      ))}
      {isLive(stage) && openedAt && !heardNothing ? (
        <LinkButton href={`${page}/afwijzen`} variant="plain">
          Wijs af met reden{name}
        </LinkButton>
      ) : null}
    </div>
  );
}

function allows(step: Step, stage: Stage): boolean {
  return (PROCEDURE[step].from as readonly Stage[]).includes(stage);
}
