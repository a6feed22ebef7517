import {
  CultureBand,
  type CultureBandProps,
  clampPercent,
} from "#app/features/culture/components/culture-band.tsx";

/**
 * One side of a match. `score` 0–100 or null when too little is known; `coverage` 0–100 is the
 * part of the requirements about which something is known.
 */
type ScoreSide = { score: number | null; coverage: number };

type TwoSidedScoreProps = {
  requirements: ScoreSide;
  wishes: ScoreSide;
  total: number | null;
  culture?: CultureBandProps;
  size?: "small" | "large";
};

/**
 * Two bars from one middle line: eisen to the left, wensen to the right. The solid bar is the
 * score, the pale band behind it the coverage; every number stands as text beside it.
 */
export function TwoSidedScore(props: TwoSidedScoreProps) {
  const { requirements, wishes, total, culture, size = "large" } = props;
  const large = size === "large";
  return (
    <div className={large ? "score" : "score score-small"}>
      <div className="score-sides">
        <SideText word="eisen" side={requirements} place="left" large={large} />
        <SideText word="wensen" side={wishes} place="right" large={large} />
        <svg
          className="score-bar"
          viewBox="-100 0 200 28"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <line
            className="score-track"
            x1="-100"
            x2="100"
            y1="14"
            y2="14"
            vectorEffect="non-scaling-stroke"
          />
          <SideBars side={requirements} place="left" />
          <SideBars side={wishes} place="right" />
          <line
            className="score-middle"
            x1="0"
            x2="0"
            y1="0"
            y2="28"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </div>
      <p className="score-total">
        <b>{total === null ? "–" : Math.round(total)}</b>
        <span className={large ? undefined : "visually-hidden"}> totaal</span>
      </p>
      {culture && large ? <CultureBand {...culture} /> : null}
    </div>
  );
}

type SideProps = { side: ScoreSide; place: "left" | "right" };

function SideText({ word, side, place, large }: SideProps & { word: string; large: boolean }) {
  return (
    <p className={`score-side score-${place}`}>
      {word} <b>{side.score === null ? "?" : Math.round(side.score)}</b>
      {large ? <span className="score-known">{knownText(side)}</span> : null}
    </p>
  );
}

function knownText({ score, coverage }: ScoreSide): string {
  if (score === null) return "onvoldoende informatie";
  return coverage >= 99.5 ? "alles bekend" : `${Math.round(coverage)} % bekend`;
}

function SideBars({ side, place }: SideProps) {
  const coverage = clampPercent(side.coverage);
  const score = clampPercent(side.score ?? 0);
  return (
    <>
      <rect
        className={`score-pale-${place}`}
        x={place === "left" ? -coverage : 0}
        y="3"
        width={coverage}
        height="22"
      />
      <rect
        className={`score-solid-${place}`}
        x={place === "left" ? -score : 0}
        y="9"
        width={score}
        height="10"
      />
    </>
  );
}
