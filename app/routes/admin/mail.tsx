import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MAIL_STATUS_LABELS } from "#app/platform/mail/mail-status.ts";
import { findMail } from "#app/platform/mail/mailbox.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args.data?.subject ?? "Mail", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return findMail(await requireAdmin(request), params.id ?? "");
}

export default function Mail() {
  const mail = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/beheer/mail", label: "Mail" }]} />
      <header className="workspace-head">
        <h1>{mail.subject ?? mail.template}</h1>
      </header>
      <DlFacts
        facts={[
          { term: "Aan", value: mail.to },
          { term: "Stand", value: MAIL_STATUS_LABELS[mail.status] },
          { term: "Gemaakt", value: formatDateTime(mail.createdAt) },
          { term: "Afgehandeld", value: mail.sentAt ? formatDateTime(mail.sentAt) : null },
          { term: "Reden van weigering", value: mail.failure },
        ]}
      />
      {mail.text ? (
        <pre className="mail-text">{mail.text}</pre>
      ) : (
        <p className="soft">
          {mail.status === "queued"
            ? "De tekst wordt gemaakt zodra de mail aan de beurt is."
            : "De tekst van deze mail wordt niet bewaard: er staat een inloglink in."}
        </p>
      )}
    </>
  );
}
