import { Disclosure } from "#app/ui/disclosure.tsx";
import type { ApplicationOrigin, PermissionAnswer, Stage } from "#prisma/client/enums.ts";
import { isLive, LIVE_STAGES, STAGE_TEXTS } from "../stage.ts";
import { AnswerBy } from "./answer-by.tsx";
import { StageActions } from "./stage-actions.tsx";

type BoardApplication = {
  id: string;
  candidateId: string;
  stage: Stage;
  origin: ApplicationOrigin;
  answerBy: Date | string | null;
  openedAt: Date | string | null;
  permission: { answer: PermissionAnswer | null } | null;
  candidate: { name: string; number: number };
};

type PipelineBoardProps = { applications: BoardApplication[]; vacatureId: string; now: Date };

const COLUMNS: readonly Stage[] = [...LIVE_STAGES, "placed"];

/** Everybody in the procedure of one vacature by stage; each card has its own steps as buttons. */
export function PipelineBoard({ applications, vacatureId, now }: PipelineBoardProps) {
  if (applications.length === 0) {
    return (
      <p className="soft">
        Nog niemand in de procedure. Sollicitaties en voorgestelde kandidaten komen hier te staan.
      </p>
    );
  }
  const ended = applications.filter(({ stage }) => !isLive(stage) && stage !== "placed");
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="board" aria-label="Procedure per stap" tabIndex={0}>
        {COLUMNS.map((stage) => {
          const cards = applications.filter((application) => application.stage === stage);
          return (
            <div className="board-column" key={stage}>
              <h3>
                {STAGE_TEXTS[stage].label} <span className="soft">{cards.length}</span>
              </h3>
              {cards.map((application) => (
                <Card
                  key={application.id}
                  application={application}
                  vacatureId={vacatureId}
                  now={now}
                />
              ))}
            </div>
          );
        })}
      </section>
      {ended.length > 0 ? (
        <Disclosure summary={`Afgerond (${ended.length})`}>
          <ul>
            {ended.map(({ id, stage, candidate }) => (
              <li key={id}>
                <a href={`/werk/sollicitaties/${id}`}>{candidate.name}</a>,{" "}
                {STAGE_TEXTS[stage].label}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

type CardProps = { application: BoardApplication; vacatureId: string; now: Date };

function Card({ application, vacatureId, now }: CardProps) {
  const { id, candidate, origin, answerBy } = application;
  return (
    <article className="board-item">
      <h4>
        <a href={`/werk/sollicitaties/${id}`}>{candidate.name}</a>
      </h4>
      <p className="soft">
        K-{candidate.number} · {origin === "applied" ? "solliciteerde zelf" : "door ons gevonden"}
      </p>
      {answerBy ? <AnswerBy answerBy={answerBy} now={now} /> : null}
      <StageActions application={{ ...application, vacatureId }} who={candidate.name} />
    </article>
  );
}
