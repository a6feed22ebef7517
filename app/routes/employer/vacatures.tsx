import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureStatusWord } from "#app/features/vacatures/components/vacature-status-word.tsx";
import { listEmployerVacatures } from "#app/features/vacatures/list-employer-vacatures.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageLinks, pageNumber } from "../door/page-number.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

const NOTICES = { gesloten: "De vacature is gesloten." };

/** One person does not make a culture. */
const RATERS_NEEDED = 2;

export const meta: MetaFunction = (args) => pageTitle("Uw vacatures", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const page = pageNumber(request);
  const list = await listEmployerVacatures(actor, page);
  return {
    ...list,
    notice: flashNotice(request, NOTICES),
    pages: pageLinks(request, page, list.hasMore),
  };
}

export default function EmployerVacatures() {
  const { organisation, raters, vacatures, notice, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Uw vacatures</h1>
        <LinkButton href="/werkgever/vacatures/nieuw">Nieuwe vacature</LinkButton>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <CultureState organisation={organisation} raters={raters} />
      {vacatures.length === 0 ? (
        <EmptyState
          title="U hebt nog geen vacature"
          action={{ href: "/werkgever/vacatures/nieuw", label: "Maak een vacature" }}
        >
          Beschrijf in een kwartier wie u zoekt. Uw consultant leest mee voordat iets online gaat.
        </EmptyState>
      ) : (
        <Rows label="Uw vacatures">
          {vacatures.map((vacature) => (
            <Row
              key={vacature.id}
              level={2}
              title={vacature.title}
              href={`/werkgever/vacatures/${vacature.id}`}
              aside={<VacatureStatusWord status={vacature.status} />}
              extra={
                vacature.waiting > 0 ? (
                  <LinkButton href={`/werkgever/shortlists/${vacature.shortlistId}`}>
                    Lees de shortlist
                  </LinkButton>
                ) : null
              }
            >
              <VacatureFacts
                vacature={vacature}
                more={[vacature.closesOn && `reageren tot en met ${formatDate(vacature.closesOn)}`]}
              />
              {vacature.nextStep ? <p>{vacature.nextStep}</p> : null}
            </Row>
          ))}
        </Rows>
      )}
      <Pagination {...pages} />
    </>
  );
}

function CultureState({ organisation, raters }: { organisation: string; raters: number }) {
  const missing = RATERS_NEEDED - raters;
  if (missing <= 0) {
    return (
      <p className="soft">
        {raters} mensen bij {organisation} vulden de vragenlijst over werkcultuur in.{" "}
        <a href="/werkgever/cultuur">Bekijk uw werkcultuur</a>
      </p>
    );
  }
  return (
    <Notice tone="note" word="Werkcultuur">
      <p>
        {raters === 0
          ? `Nog niemand bij ${organisation} vulde de vragenlijst over werkcultuur in.`
          : `Eén persoon bij ${organisation} vulde de vragenlijst over werkcultuur in.`}{" "}
        Er zijn er twee nodig om te vergelijken met kandidaten.{" "}
        <a href="/werkgever/cultuur">Vul de vragenlijst in</a>
      </p>
    </Notice>
  );
}
