import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureStatusWord } from "#app/features/vacatures/components/vacature-status-word.tsx";
import { listBureauVacatures } from "#app/features/vacatures/list-bureau-vacatures.server.ts";
import { readStatus, VACATURE_STATUS_LABELS } from "#app/features/vacatures/vacature-status.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { pageLinks, pageNumber } from "../../door/page-number.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Vacatures", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const status = readStatus(new URL(request.url).searchParams.get("status"));
  const page = pageNumber(request);
  const list = await listBureauVacatures(actor, { status, page });
  return { ...list, status, pages: pageLinks(request, page, list.hasMore) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function BureauVacatures() {
  const { vacatures, counts, status, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Vacatures</h1>
        <LinkButton href="/werk/klanten?voor=vacature">Nieuwe vacature</LinkButton>
      </header>
      <StatusTabs counts={counts} status={status} />
      {vacatures.length === 0 ? (
        <EmptyState title="Hier staat geen vacature">
          Kies een andere status, of begin zelf een vacature voor een klant.
        </EmptyState>
      ) : (
        <Rows label="Vacatures">
          {vacatures.map((vacature) => (
            <Row
              key={vacature.id}
              level={2}
              title={vacature.title}
              href={`/werk/vacatures/${vacature.id}`}
              aside={<VacatureStatusWord status={vacature.status} />}
            >
              <VacatureFacts vacature={vacature} />
              <FactsLine plain facts={belowFacts(vacature)} />
            </Row>
          ))}
        </Rows>
      )}
      <Pagination {...pages} />
    </>
  );
}

function StatusTabs({ counts, status }: Pick<Data, "counts" | "status">) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tabs = [
    { href: "/werk/vacatures", label: `alle (${total})`, current: status === null },
    ...Object.entries(VACATURE_STATUS_LABELS).map(([code, label]) => ({
      href: `/werk/vacatures?status=${code}`,
      label: `${label} (${counts[code] ?? 0})`,
      current: status === code,
    })),
  ];
  return (
    <nav aria-label="Status">
      <ul className="tabs">
        {tabs.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function belowFacts(vacature: Data["vacatures"][number]) {
  return [
    vacature.organisation.name,
    formatCount(vacature.applications, "kandidaat in de procedure", "kandidaten in de procedure"),
    vacature.unread > 0 ? `${vacature.unread} ongelezen` : null,
    vacature.closesOn ? `reageren tot en met ${formatDate(vacature.closesOn)}` : null,
    vacature.consultant ? `consultant ${vacature.consultant.name}` : null,
  ];
}
