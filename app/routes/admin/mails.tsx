import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MAIL_STATUS_LABELS } from "#app/platform/mail/mail-status.ts";
import { findMailAlarm, listMails } from "#app/platform/mail/mailbox.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { pageLinks, pageNumber } from "../door/page-number.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Mail", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const page = pageNumber(request);
  const search = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  const { mails, hasMore } = await listMails(actor, { page, search });
  const alarm = await findMailAlarm(actor);
  return { mails, search, alarm, links: pageLinks(request, page, hasMore) };
}

export default function Mails() {
  const { mails, search, alarm, links } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Mail</h1>
      </header>
      {alarm ? <Notice tone="wrong">{`Er wacht mail: ${alarm}.`}</Notice> : null}
      <form method="get" className="search-form">
        <TextField
          label="Zoek op adres of onderwerp"
          name="q"
          type="search"
          defaultValue={search}
        />
        <Button>Zoek</Button>
      </form>
      {mails.length === 0 ? (
        <EmptyState title="Geen mail gevonden">
          Probeer een ander woord of een ander adres.
        </EmptyState>
      ) : (
        <DataTable
          caption="Mail, nieuwste bovenaan"
          columns={[
            { label: "Onderwerp" },
            { label: "Aan" },
            { label: "Stand" },
            { label: "Gemaakt" },
          ]}
          rows={mails.map((mail) => ({
            key: mail.id,
            cells: [
              <a key="subject" href={`/beheer/mail/${mail.id}`}>
                {mail.subject ?? mail.template}
              </a>,
              mail.to,
              MAIL_STATUS_LABELS[mail.status],
              formatDateTime(mail.createdAt),
            ],
          }))}
        />
      )}
      <Pagination {...links} />
    </>
  );
}
