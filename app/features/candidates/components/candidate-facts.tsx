import { contractText } from "#app/features/taxonomy/contract-form.ts";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatCount, formatHours, formatKm } from "#app/ui/format-measure.ts";
import { payFact } from "#app/ui/format-money.ts";
import type { CandidateFactsRow } from "../candidate-facts.ts";

/** What a candidate wants on one line, pay first; what is unknown is left out. */
export function CandidateFacts({ candidate }: { candidate: CandidateFactsRow }) {
  const { payWishCents, payWishHours, availableFrom } = candidate;
  const pay =
    payWishCents && payWishHours ? payFact(payWishCents, payWishCents, payWishHours) : null;
  return (
    <FactsLine
      plain={!pay}
      facts={[
        pay,
        hoursText(candidate),
        placeText(candidate),
        candidate.hybridDaysWish &&
          formatCount(candidate.hybridDaysWish, "dag thuis", "dagen thuis"),
        contractText(candidate.contractForms),
        availableFrom && `vanaf ${formatDate(availableFrom)}`,
      ].map((fact) => fact || null)}
    />
  );
}

function hoursText({ hoursMin, hoursMax }: CandidateFactsRow): string | null {
  const [from, to] = [hoursMin ?? hoursMax, hoursMax ?? hoursMin];
  return from && to ? formatHours(from, to) : null;
}

function placeText({ place, maxDistanceKm }: CandidateFactsRow): string | null {
  if (!place) return null;
  return maxDistanceKm ? `${place.name} (tot ${formatKm(maxDistanceKm)})` : place.name;
}
