import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HideButton } from "#app/features/matching/components/hide-button.tsx";
import { listHiddenMatches } from "#app/features/matching/hide-match.server.ts";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const NOTICES = { terug: "De vacature staat weer in je lijst." };

export const meta: MetaFunction = (args) => pageTitle("Verborgen vacatures", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const hidden = await listHiddenMatches(await requireCandidate(request));
  return { hidden, notice: flashNotice(request, NOTICES) };
}

export default function HiddenMatches() {
  const { hidden, notice } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <Breadcrumbs trail={[{ href: "/mijn", label: "Voor jou" }]} />
      <h1>Verborgen vacatures</h1>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {hidden.length === 0 ? (
        <EmptyState
          title="Je hebt niets verborgen"
          action={{ href: "/mijn", label: "Bekijk wat bij je past" }}
        >
          Open een vacature in je lijst en kies "Verberg deze vacature" als die niets voor je is.
        </EmptyState>
      ) : (
        <Rows label="Verborgen vacatures, laatst verborgen eerst">
          {hidden.map((vacature) => (
            <Row
              key={vacature.id}
              level={2}
              title={vacature.title}
              href={`/mijn/matches/${vacature.slug}`}
              extra={<HideButton slug={vacature.slug} title={vacature.title} isHidden />}
            >
              <p>{vacature.organisation.name}</p>
              <VacatureFacts vacature={vacature} />
            </Row>
          ))}
        </Rows>
      )}
    </div>
  );
}
