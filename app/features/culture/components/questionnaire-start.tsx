import type { ReactNode } from "react";
import { LinkButton } from "#app/ui/button.tsx";

type QuestionnaireStartProps = {
  progress: { answered: number; of: number; next: number | null };
  basePath: string;
  children: ReactNode;
};

/** The way into the questionnaire: to begin with, or to go on where one stopped. */
export function QuestionnaireStart({ progress, basePath, children }: QuestionnaireStartProps) {
  const { answered, of, next } = progress;
  const started = answered > 0;
  return (
    <div className="stack">
      {children}
      {started ? (
        <p>
          <strong>
            {answered} van {of} vragen beantwoord.
          </strong>
        </p>
      ) : null}
      <p>
        <LinkButton href={`${basePath}/${next ?? 1}`}>
          {started ? `Ga verder met vraag ${next ?? 1}` : "Begin met vraag 1"}
        </LinkButton>
      </p>
    </div>
  );
}
