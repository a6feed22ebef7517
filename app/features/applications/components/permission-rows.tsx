import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Row } from "#app/ui/rows.tsx";
import type { PermissionAnswer } from "#prisma/client/enums.ts";

type PermissionRow = {
  answer: PermissionAnswer | null;
  askedAt: Date | string | null;
  application: {
    id: string;
    candidate: { name: string };
    vacature: { id: string; title: string; organisation: { name: string } };
  };
};

/** What people answered who were asked whether they may be proposed, with what to do next. */
export function AnswerRows({ rows }: { rows: PermissionRow[] }) {
  return rows.map(({ answer, application }) => (
    <Row
      key={application.id}
      title={application.candidate.name}
      href={
        answer === "yes"
          ? `/werk/vacatures/${application.vacature.id}`
          : `/werk/sollicitaties/${application.id}`
      }
      aside={<b>{answer === "yes" ? "ja" : "nee"}</b>}
    >
      <FactsLine plain facts={[vacatureText(application)]} />
      <p>
        {answer === "yes"
          ? "Stel de shortlist voor."
          : "Staat niet meer op de shortlist. Vraag dit niet opnieuw."}
      </p>
    </Row>
  ));
}

/** Who was asked days ago and said nothing yet. */
export function QuestionRows({ rows }: { rows: PermissionRow[] }) {
  return rows.map(({ askedAt, application }) => (
    <Row
      key={application.id}
      title={application.candidate.name}
      href={`/werk/sollicitaties/${application.id}`}
      aside={askedAt ? `gevraagd op ${formatDate(askedAt)}` : null}
    >
      <FactsLine plain facts={[vacatureText(application), "bel even"]} />
    </Row>
  ));
}

function vacatureText({ vacature }: PermissionRow["application"]): string {
  return `${vacature.title}, ${vacature.organisation.name}`;
}
