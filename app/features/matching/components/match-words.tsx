import { formatKm } from "#app/ui/format-measure.ts";
import type { Tone } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { MatchFigures } from "../score/match-view.ts";

const TONES: Partial<Record<MatchFigures["band"], Tone>> = {
  sterk: "done",
  goed: "done",
  redelijk: "due",
  "past niet": "wrong",
};

/** The word for a match, what keeps it down, what is hard and not met, and the way to work. */
export function MatchWords({ score }: { score: MatchFigures }) {
  const { band, missed, blockers, wishBlockers, travel } = score;
  return (
    <>
      <p className="cluster small">
        <StatusWord tone={TONES[band]}>{band}</StatusWord>
        {missed.length > 0 ? <span>{missed.join(", ")}</span> : null}
      </p>
      {travel ? <p className="small soft">{travelText(travel)}</p> : null}
      {blockers.length > 0 ? (
        <p>
          <StatusWord tone="wrong">{`Harde eis ontbreekt: ${blockers.join(", ")}`}</StatusWord>
        </p>
      ) : null}
      {wishBlockers.length > 0 ? (
        <p>
          <StatusWord tone="wrong">{`Harde wens past niet: ${wishBlockers.join(", ")}`}</StatusWord>
        </p>
      ) : null}
    </>
  );
}

/** "12 km hemelsbreed, 3 dagen per week". */
function travelText({ km, days }: NonNullable<MatchFigures["travel"]>): string {
  if (days === 0) return `${formatKm(km)} hemelsbreed, alles thuis`;
  return `${formatKm(km)} hemelsbreed, ${days === 1 ? "1 dag" : `${days} dagen`} per week`;
}
