import type { ReactNode } from "react";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import type { CandidateSource, LegalGround, ToldHow } from "#prisma/client/enums.ts";
import { CANDIDATE_SOURCES, LEGAL_GROUNDS, TOLD_HOW_LABELS } from "../brought-in/legal-ground.ts";

type BroughtIn = {
  ground: LegalGround;
  source: CandidateSource;
  sourceNote: string;
  enteredAt: Date | string;
  tellBy: Date | string;
  toldAt: Date | string | null;
  toldHow: ToldHow | null;
  enteredBy: { name: string } | null;
  toldBy: { name: string } | null;
};

/** For a consultant: how the bureau came by somebody, on what ground, and whether that person knows. */
export function BroughtInFacts({ id, broughtIn }: { id: string; broughtIn: BroughtIn }) {
  const { ground, source, sourceNote, enteredAt, enteredBy } = broughtIn;
  return (
    <section className="stack">
      <h2>Herkomst en grondslag</h2>
      <DlFacts
        facts={[
          { term: "Grondslag", value: LEGAL_GROUNDS[ground].label },
          {
            term: "Bron",
            value: [CANDIDATE_SOURCES[source].label, sourceNote].filter(Boolean).join(": "),
          },
          {
            term: "Ingeschreven",
            value: [formatDate(enteredAt), enteredBy && `door ${enteredBy.name}`]
              .filter(Boolean)
              .join(" "),
          },
          { term: "Geïnformeerd", value: toldText(id, broughtIn) },
        ]}
      />
    </section>
  );
}

function toldText(id: string, { toldAt, toldHow, toldBy, tellBy }: BroughtIn): ReactNode {
  if (!toldAt || !toldHow) {
    return (
      <>
        nog niet, uiterlijk {formatDate(tellBy)}.{" "}
        <a href={`/werk/kandidaten/${id}/informeren`}>Informeer deze kandidaat</a>
      </>
    );
  }
  return [formatDate(toldAt), TOLD_HOW_LABELS[toldHow], toldBy && `door ${toldBy.name}`]
    .filter(Boolean)
    .join(" ");
}
