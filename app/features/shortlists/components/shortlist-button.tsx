import { Button } from "#app/ui/button.tsx";
import type { Stage, VacatureStatus } from "#prisma/client/enums.ts";

type ShortlistButtonProps = {
  vacature: { id: string; status: VacatureStatus };
  candidate: { id: string; name: string };
  /** Where the candidate's application on this vacature stands; null without one. */
  stage: Stage | null;
  variant?: "main" | "quiet";
  /** The page to come back to; the ranked candidates when left out. */
  from?: "portfolio";
  /** Which page of it. */
  fromPage?: number;
};

/** Puts a candidate on the open shortlist; nothing where that cannot be. */
export function ShortlistButton(props: ShortlistButtonProps) {
  const { vacature, candidate, stage, from, fromPage = 1, variant = "quiet" } = props;
  const mayAdd = stage === null || stage === "received" || stage === "inReview";
  if (vacature.status !== "published" || !mayAdd) return null;
  return (
    <form method="post" action={`/werk/vacatures/${vacature.id}/shortlist`}>
      <input type="hidden" name="candidateId" value={candidate.id} />
      {from ? <input type="hidden" name="from" value={from} /> : null}
      {fromPage > 1 ? <input type="hidden" name="fromPage" value={fromPage} /> : null}
      <Button variant={variant}>
        Zet op shortlist
        <span className="visually-hidden">: {candidate.name}</span>
      </Button>
    </form>
  );
}
