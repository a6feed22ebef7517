import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { Row } from "#app/ui/rows.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { MatchFigures } from "../score/match-view.ts";
import { MatchScore } from "./match-score.tsx";

type MatchRowProps = {
  match: Parameters<typeof VacatureFacts>[0]["vacature"] & {
    slug: string;
    title: string;
    organisation: { name: string };
    applicationId: string | null;
    score: MatchFigures;
  };
  level: 2 | 3;
};

/** A vacature in a job seeker's list, with the match beside it. */
export function MatchRow({ match, level }: MatchRowProps) {
  const { slug, title, organisation, applicationId, score } = match;
  return (
    <Row
      title={title}
      href={`/mijn/matches/${slug}`}
      level={level}
      aside={<MatchScore score={score} size="small" />}
      extra={
        <p className="cluster small">
          <a href={`/vacatures/${slug}`}>
            Lees de vacature<span className="visually-hidden"> {title}</span>
          </a>
          {applicationId ? <StatusWord tone="done">Je staat in de procedure</StatusWord> : null}
        </p>
      }
    >
      <p>{organisation.name}</p>
      <VacatureFacts vacature={match} />
    </Row>
  );
}
