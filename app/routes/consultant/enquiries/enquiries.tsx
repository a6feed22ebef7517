import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EnquiryRow } from "#app/features/enquiries/components/enquiry-row.tsx";
import { ENQUIRY_STATUS_LABELS, ENQUIRY_STATUSES } from "#app/features/enquiries/enquiry-status.ts";
import { listEnquiries } from "#app/features/enquiries/list-enquiries.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageLinks, pageNumber } from "../../door/page-number.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const NOTICES = { weg: "Het bericht, de bijlage en de bevestiging zijn verwijderd." };

export const meta: MetaFunction = (args) => pageTitle("Berichten van buiten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const asked = new URL(request.url).searchParams.get("stand");
  const status = ENQUIRY_STATUSES.find((known) => known === asked) ?? null;
  const page = pageNumber(request);
  const { enquiries, hasMore } = await listEnquiries(actor, { status, page });
  const notice = flashNotice(request, NOTICES);
  return { enquiries, status, notice, links: pageLinks(request, page, hasMore) };
}

export default function Enquiries() {
  const { enquiries, status, notice, links } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Berichten van buiten</h1>
        <p className="cluster link-line">
          <a href="/werk/berichten" aria-current={status === null ? "true" : undefined}>
            alle
          </a>
          {ENQUIRY_STATUSES.map((one) => (
            <a
              key={one}
              href={`/werk/berichten?stand=${one}`}
              aria-current={status === one ? "true" : undefined}
            >
              {ENQUIRY_STATUS_LABELS[one]}
            </a>
          ))}
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {enquiries.length > 0 ? (
        <Rows label="Berichten van buiten">
          {enquiries.map((enquiry) => (
            <EnquiryRow key={enquiry.id} enquiry={enquiry} level={2} />
          ))}
        </Rows>
      ) : (
        <EmptyState title="Hier staat niets">
          Wat mensen via het contactformulier of de aanvraag voor werkgevers sturen, komt hier.
        </EmptyState>
      )}
      <Pagination {...links} />
    </>
  );
}
