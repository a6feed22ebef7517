import { DataTable } from "#app/ui/data-table.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { VacatureStatus } from "#prisma/client/enums.ts";
import type { AskedLine } from "../public/requirement-lines.ts";
import { VACATURE_STATUS_LABELS } from "../vacature-status.ts";

type VacatureBodyProps = {
  summary: string;
  tasks: string[];
  offer: string[];
  asked: AskedLine[];
  employer: string;
  about: string;
};

/** The text of a vacature: what it is, the tasks, what is asked and what is offered. */
export function VacatureBody({ summary, tasks, offer, asked, ...rest }: VacatureBodyProps) {
  return (
    <>
      {summary.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Lines title="Wat je doet" lines={tasks} />
      {asked.length > 0 ? <Asked asked={asked} /> : null}
      <Lines title="Wat je krijgt" lines={offer} />
      {rest.about ? (
        <>
          <h2>Over {rest.employer}</h2>
          <p>{rest.about}</p>
        </>
      ) : null}
    </>
  );
}

/** Says that a vacature is no longer open, and what one can do. */
export function ClosedNotice({ status }: { status: VacatureStatus }) {
  const word =
    status === "filled" || status === "closed"
      ? `Deze vacature is ${VACATURE_STATUS_LABELS[status]}`
      : "De sluitingsdatum is voorbij";
  return (
    <Notice tone="due" word={word}>
      <p>
        Je kunt niet meer solliciteren. Onderaan staan vacatures die erop lijken, of{" "}
        <a href="/vacatures">bekijk alle vacatures</a>.
      </p>
    </Notice>
  );
}

/** What the team says of its own way of working, once its answers agree. */
export function TeamCulture(props: {
  employer: string;
  culture: { raters: number; priorities: readonly { first: string; second: string }[] } | null;
}) {
  const { culture } = props;
  if (!culture) {
    return (
      <>
        <h2>Zo werkt het team</h2>
        <p>
          {props.employer} heeft de vragen over werkcultuur nog niet met genoeg mensen beantwoord.
          Tot die tijd zeggen wij er niets over. <a href="/werkwijze#cultuur">Hoe dit werkt</a>
        </p>
      </>
    );
  }
  return (
    <>
      <h2>Zo werkt het team</h2>
      <p>
        {culture.raters} mensen van {props.employer} kozen, los van elkaar, wat daar voorgaat.
      </p>
      <ul>
        {culture.priorities.map(({ first, second }) => (
          <li key={first}>
            Hier gaat <strong>{first}</strong> vóór {second}.
          </li>
        ))}
      </ul>
      <p>
        <a href="/werkwijze#cultuur">Vergelijk het met hoe jij graag werkt</a>
      </p>
    </>
  );
}

function Asked({ asked }: { asked: AskedLine[] }) {
  return (
    <>
      <h2>Wat je meebrengt</h2>
      <DataTable
        caption="Wat deze vacature vraagt, en hoe ver"
        captionHidden
        columns={[{ label: "Wat" }, { label: "Niveau" }, { label: "Nodig" }]}
        rows={asked.map(({ what, level, must }) => ({
          key: what,
          cells: [what, level, must ? "ja" : "liefst"],
        }))}
      />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
