import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { AnswerBy } from "#app/features/applications/components/answer-by.tsx";
import {
  AnswerRows,
  QuestionRows,
} from "#app/features/applications/components/permission-rows.tsx";
import { isLive, STAGE_TEXTS } from "#app/features/applications/stage.ts";
import { UntoldRows } from "#app/features/candidates/components/untold-rows.tsx";
import { EnquiryRow } from "#app/features/enquiries/components/enquiry-row.tsx";
import { interviewWhen } from "#app/features/interviews/interview-time.ts";
import { EndingRows } from "#app/features/retention/components/ending-rows.tsx";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { findToday } from "#app/screens/consultant/today.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate, formatDateTime, formatDay } from "#app/ui/format-date.ts";
import { Row, Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireConsultant } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Vandaag", args);

export async function loader({ request }: LoaderFunctionArgs) {
  return findToday(await requireConsultant(request));
}

export default function Today() {
  const { now, ...lists } = useLoaderData<typeof loader>();
  const { submitted, ended, unread, verdicts, due, interviews, unanswered, ending, enquiries } =
    lists;
  const { employers, untold, answers, questions } = lists;
  return (
    <>
      <header className="workspace-head">
        <h1>Vandaag</h1>
        <p className="soft">{formatDay(now)}</p>
      </header>
      {Object.values(lists).every(({ rows }) => rows.length === 0) ? (
        <EmptyState
          title="Er wacht niets op u"
          action={{ href: "/werk/vacatures", label: "Bekijk de vacatures" }}
        >
          Alle vacatures zijn gelezen en iedereen heeft het antwoord dat was beloofd.
        </EmptyState>
      ) : null}
      <div className="stack-loose">
        <Part title="Beloofd voor vandaag of eerder" list={due}>
          {due.rows.map((application) => (
            <Row
              key={application.id}
              title={application.candidate.name}
              href={`/werk/sollicitaties/${application.id}`}
              aside={
                application.answerBy ? <AnswerBy answerBy={application.answerBy} now={now} /> : null
              }
            >
              <FactsLine
                plain
                facts={[STAGE_TEXTS[application.stage].label, vacatureText(application)]}
              />
            </Row>
          ))}
        </Part>
        <Part title="Gesprekken deze week" list={interviews}>
          {interviews.rows.map(({ id, startsAt, location, application }) => (
            <Row
              key={id}
              title={application.candidate.name}
              href={`/werk/sollicitaties/${application.id}`}
              aside={interviewWhen(startsAt)}
            >
              <FactsLine plain facts={[vacatureText(application), location]} />
              {isLive(application.stage) ? null : (
                <p>
                  De sollicitatie loopt niet meer ({STAGE_TEXTS[application.stage].label}): zeg af.
                </p>
              )}
            </Row>
          ))}
        </Part>
        <Part title="Berichten die wachten op antwoord" list={unanswered}>
          {unanswered.rows.map((application) => (
            <Row
              key={application.id}
              title={application.candidate.name}
              href={`/werk/sollicitaties/${application.id}/berichten`}
              aside={formatDateTime(application.sentAt)}
            >
              <FactsLine plain facts={[vacatureText(application)]} />
            </Row>
          ))}
        </Part>
        <Part title="Berichten van buiten" list={enquiries}>
          {enquiries.rows.map((enquiry) => (
            <EnquiryRow key={enquiry.id} enquiry={enquiry} />
          ))}
        </Part>
        <Part title="Nieuwe werkgevers" list={employers}>
          {employers.rows.map(({ id, name, sector, createdAt }) => (
            <Row
              key={id}
              title={name}
              href={`/werk/klanten/${id}`}
              aside={`sinds ${formatDate(createdAt)}`}
            >
              <FactsLine plain facts={[SECTOR_LABELS[sector], "maakte zelf een account"]} />
            </Row>
          ))}
        </Part>
        <Part title="Oordelen van werkgevers" list={verdicts}>
          {verdicts.rows.map(({ id, verdict, application }) => (
            <Row
              key={id}
              title={application.candidate.name}
              href={`/werk/sollicitaties/${application.id}`}
              aside={<b>{verdict === "yes" ? "ja" : "nee"}</b>}
            >
              <FactsLine plain facts={[vacatureText(application)]} />
              <p>
                {verdict === "yes"
                  ? "Plan het gesprek met werkgever en kandidaat."
                  : "Vertel de kandidaat de reden."}
              </p>
            </Row>
          ))}
        </Part>
        <Part title="Antwoorden: wie mag u voorstellen" list={answers}>
          <AnswerRows rows={answers.rows} />
        </Part>
        <Part title="Gevraagd, nog zonder antwoord" list={questions}>
          <QuestionRows rows={questions.rows} />
        </Part>
        <Part title="Nieuwe sollicitaties" list={unread}>
          {unread.rows.map((application) => (
            <Row
              key={application.id}
              title={application.candidate.name}
              href={`/werk/sollicitaties/${application.id}`}
              aside={
                application.answerBy ? <AnswerBy answerBy={application.answerBy} now={now} /> : null
              }
            >
              <FactsLine plain facts={[vacatureText(application)]} />
            </Row>
          ))}
        </Part>
        <Part title="Toestemming die afloopt" list={ending}>
          <EndingRows rows={ending.rows} />
        </Part>
        <Part title="Nog te informeren" list={untold}>
          <UntoldRows rows={untold.rows} />
        </Part>
        <Part title="Gesloten vacatures waarop nog iemand wacht" list={ended}>
          {ended.rows.map(({ id, title, organisation }) => (
            <Row key={id} title={title} href={`/werk/vacatures/${id}`}>
              <FactsLine plain facts={[organisation.name]} />
            </Row>
          ))}
        </Part>
        <Part title="Vacatures om online te zetten" list={submitted}>
          {submitted.rows.map(({ id, title, submittedAt, organisation }) => (
            <Row key={id} title={title} href={`/werk/vacatures/${id}`}>
              <FactsLine
                plain
                facts={[
                  organisation.name,
                  submittedAt && `ingediend op ${formatDate(submittedAt)}`,
                ]}
              />
            </Row>
          ))}
        </Part>
      </div>
    </>
  );
}

type List = { rows: unknown[]; hasMore: boolean };

function Part({ title, list, children }: { title: string; list: List; children: ReactNode }) {
  if (list.rows.length === 0) return null;
  return (
    <section className="stack">
      <h2>
        {title} ({list.rows.length}
        {list.hasMore ? " of meer" : null})
      </h2>
      <Rows label={title}>{children}</Rows>
    </section>
  );
}

function vacatureText(application: {
  vacature: { title: string; organisation: { name: string } };
}): string {
  return `${application.vacature.title}, ${application.vacature.organisation.name}`;
}
