import { MIN_COVERAGE } from "../score/explain-match.ts";
import type { MatchFigures } from "../score/match-view.ts";
import { MatchWords } from "./match-words.tsx";
import { TwoSidedScore } from "./two-sided-score.tsx";

/**
 * Both sides of a match, its total and its word, and culture beside it. Takes figures (`matchFigures`) or a whole
 * view (`matchView`). A side of which little is known shows "onvoldoende informatie".
 */
export function MatchScore({
  score,
  size = "large",
}: {
  score: MatchFigures;
  size?: "large" | "small";
}) {
  const { culture } = score;
  const [requirements, wishes] = [shown(score.employerSide), shown(score.candidateSide)];
  return (
    <div className="stack-tight">
      <TwoSidedScore
        requirements={requirements}
        wishes={wishes}
        total={requirements.score === null && wishes.score === null ? null : score.total}
        culture={{ word: culture.band, low: culture.low, high: culture.high }}
        size={size}
      />
      {size === "small" ? <p className="small soft">cultuur {culture.band}</p> : null}
      <MatchWords score={score} />
    </div>
  );
}

function shown({ score, coverage }: { score: number; coverage: number }) {
  return { score: coverage < 100 * MIN_COVERAGE ? null : score, coverage };
}
