import { Button, LinkButton } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import type { Stage } from "#prisma/client/enums.ts";
import { InterviewFacts, type InterviewFactsProps } from "./interview-facts.tsx";

type InterviewSectionProps = {
  application: { id: string; stage: Stage };
  interview: InterviewFactsProps["interview"] | null;
  /** The mark of the talk. */
  seen: string;
  now: Date | string;
};

/** What a consultant can do with the talk of an application; nothing before the employer's yes. */
export function InterviewSection({ application, interview, seen, now }: InterviewSectionProps) {
  const { id, stage } = application;
  const isComing = interview !== null && new Date(interview.startsAt) > new Date(now);
  if (!interview && stage !== "interview") return null;
  return (
    <section className="stack">
      <h2>Gesprek</h2>
      {interview ? (
        <InterviewFacts interview={interview} />
      ) : (
        <p>Er is nog geen gesprek gepland.</p>
      )}
      <div className="cluster">
        {stage === "interview" ? (
          <LinkButton href={`/werk/sollicitaties/${id}/gesprek`} variant="quiet">
            {isComing ? "Verzet het gesprek" : "Plan een gesprek"}
          </LinkButton>
        ) : null}
        {isComing ? (
          <form method="post" action={`/werk/sollicitaties/${id}/gesprek/afzeggen`}>
            <SeenMark mark={seen} />
            <Button variant="plain">Zeg het gesprek af</Button>
          </form>
        ) : null}
      </div>
    </section>
  );
}
