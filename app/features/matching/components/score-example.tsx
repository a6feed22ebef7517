import { TwoSidedScore } from "./two-sided-score.tsx";

/** An invented match, to show what both scores say before anybody has one of their own. */
export function ScoreExample() {
  return (
    <figure className="hero-figure">
      <figcaption className="small soft">
        <strong>Voorbeeld.</strong> Zo zie je hoe goed een vacature past, van twee kanten: wat er
        gevraagd wordt en wat jij wenst.
      </figcaption>
      <TwoSidedScore
        requirements={{ score: 82, coverage: 94 }}
        wishes={{ score: 64, coverage: 100 }}
        total={72}
      />
    </figure>
  );
}
