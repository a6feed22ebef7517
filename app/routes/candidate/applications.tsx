import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { StageWord } from "#app/features/applications/components/stage-word.tsx";
import { listOwnApplications } from "#app/features/applications/list-own-applications.server.ts";
import { nextText } from "#app/features/applications/stage.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDate, formatDay } from "#app/ui/format-date.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Sollicitaties", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const page = Math.max(
    1,
    Number.parseInt(new URL(request.url).searchParams.get("pagina") ?? "", 10) || 1,
  );
  const list = await listOwnApplications(actor, { candidateId: actor.candidateId, page });
  return { ...list, page };
}

export default function Applications() {
  const { rows, hasMore, page } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Sollicitaties</h1>
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={page > 1 ? "Deze bladzijde is leeg" : "Je hebt nog niet gesolliciteerd"}
          action={{ href: "/mijn", label: "Bekijk wat bij je past" }}
        >
          Elke sollicitatie staat hier met waar die is, wat er hierna gebeurt en op welke dag je
          iets hoort.
        </EmptyState>
      ) : (
        <Rows label="Jouw sollicitaties, nieuwste eerst">
          {rows.map(({ id, stage, origin, permission, answerBy, createdAt, vacature }) => (
            <Row
              key={id}
              level={2}
              title={vacature.title}
              href={`/mijn/sollicitaties/${id}`}
              aside={<StageWord stage={stage} />}
            >
              <p>
                {vacature.organisation.name} ·{" "}
                {origin === "proposed" ? "door ons gekozen" : "gesolliciteerd"} op{" "}
                {formatDate(createdAt)}
              </p>
              <p className="soft">
                {nextText({ stage, origin, permission }) ?? "Deze sollicitatie is afgerond."}
                {answerBy ? ` Je hoort van ons uiterlijk ${formatDay(answerBy)}.` : null}
              </p>
            </Row>
          ))}
        </Rows>
      )}
      <Pagination
        previousHref={page > 1 ? `?pagina=${page - 1}` : undefined}
        nextHref={hasMore ? `?pagina=${page + 1}` : undefined}
      />
    </div>
  );
}
