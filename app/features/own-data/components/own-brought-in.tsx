import {
  CANDIDATE_SOURCES,
  LEGAL_GROUNDS,
  TOLD_HOW_LABELS,
} from "#app/features/candidates/brought-in/legal-ground.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate, formatDateTime } from "#app/ui/format-date.ts";
import type { OwnData } from "../exported-columns.ts";

/** How the bureau came by somebody who did not register. */
export function OwnBroughtIn({ broughtIn }: Pick<OwnData, "broughtIn">) {
  if (!broughtIn) return null;
  const { ground, source, sourceNote, enteredAt, enteredBy, tellBy, toldAt, toldHow } = broughtIn;
  return (
    <section>
      <h2>Hoe wij aan je gegevens komen</h2>
      <DlFacts
        facts={[
          { term: "Waarom wij ze bewaren", value: LEGAL_GROUNDS[ground].told },
          { term: "Bron", value: CANDIDATE_SOURCES[source].told },
          { term: "Toelichting", value: sourceNote },
          { term: "Ingeschreven op", value: formatDateTime(enteredAt) },
          { term: "Ingeschreven door", value: enteredBy?.name },
          { term: "Aan jou te vertellen voor", value: formatDate(tellBy) },
          { term: "Verteld op", value: toldAt && formatDateTime(toldAt) },
          { term: "Hoe verteld", value: toldHow && TOLD_HOW_LABELS[toldHow] },
          { term: "Verteld door", value: broughtIn.toldBy?.name },
        ]}
      />
    </section>
  );
}
