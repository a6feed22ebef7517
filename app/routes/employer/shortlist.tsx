import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  InterviewFacts,
  type InterviewFactsProps,
} from "#app/features/interviews/components/interview-facts.tsx";
import { ShortlistEntry } from "#app/features/shortlists/components/employer-shortlist.tsx";
import { recordShortlistViews } from "#app/features/shortlists/record-shortlist-views.server.ts";
import type { FormReply } from "#app/platform/http/form.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

const NOTICES = {
  oordeel: "Uw oordeel is doorgegeven aan uw consultant.",
  ingetrokken: "Uw oordeel is ingetrokken. U kunt opnieuw kiezen.",
};

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Shortlist ${args.data?.vacature.title ?? ""}`.trim(), args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const shortlist = await findEmployerShortlist(actor, params.id ?? "");
  await recordShortlistViews(actor, shortlist);
  return { ...shortlist, notice: flashNotice(request, NOTICES) };
}

export default function EmployerShortlist() {
  const { id, vacature, presentedAt, entries, interviews, notice } = useLoaderData<typeof loader>();
  const sent = useActionData<FormReply>()?.result;
  const isOpen = entries.some(
    ({ id, state }) => state === "open" && id === sent?.initialValue?.entryId,
  );
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werkgever", label: "Uw vacatures" },
          { href: `/werkgever/vacatures/${vacature.id}`, label: vacature.title },
        ]}
      />
      <header className="workspace-head">
        <h1>Shortlist {vacature.title}</h1>
        {presentedAt ? <p className="soft">Voorgesteld op {formatDate(presentedAt)}</p> : null}
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {sent && !isOpen ? (
        <Notice tone="wrong">
          {Object.values(sent.error ?? {})
            .flat()
            .join(" ")}
        </Notice>
      ) : null}
      <p>
        U leest eerst wat iemand kan en zoekt. Naam en contactgegevens ziet u na uw ja, als de
        kandidaat daar toestemming voor geeft. De volgorde zegt niets over voorkeur.
      </p>
      {entries.length === 0 ? (
        <p>Wie op deze shortlist stond doet niet meer mee. De gegevens zijn verwijderd.</p>
      ) : null}
      <Rows>
        {entries.map((entry) => (
          <li key={entry.id}>
            <ShortlistEntry
              shortlistId={id}
              entry={entry}
              talk={<Talk interview={interviews[entry.id]} />}
              lastResult={sent?.initialValue?.entryId === entry.id ? sent : undefined}
            />
          </li>
        ))}
      </Rows>
    </>
  );
}

function Talk({ interview }: { interview: InterviewFactsProps["interview"] | undefined }) {
  if (!interview) return <p>Uw consultant plant het gesprek en mailt u dag en tijd.</p>;
  return <InterviewFacts interview={interview} />;
}
