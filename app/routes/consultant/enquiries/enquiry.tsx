import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  ENQUIRY_STATUS_LABELS,
  type EnquiryStatus,
} from "#app/features/enquiries/enquiry-status.ts";
import { ENQUIRY_SUBJECT_LABELS } from "#app/features/enquiries/enquiry-subject.ts";
import { findEnquiry } from "#app/features/enquiries/find-enquiry.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { formatBytes } from "#app/ui/format-measure.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

/** What can be done next, by where it stands. */
const NEXT: Record<EnquiryStatus, { status: EnquiryStatus; label: string }[]> = {
  new: [
    { status: "taken", label: "Pak op" },
    { status: "done", label: "Zet op afgehandeld" },
  ],
  taken: [
    { status: "done", label: "Zet op afgehandeld" },
    { status: "new", label: "Leg terug" },
  ],
  done: [{ status: "taken", label: "Pak weer op" }],
};

export const meta: MetaFunction = (args) => pageTitle("Bericht van buiten", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return findEnquiry(await requireConsultant(request), params.id ?? "");
}

export default function Enquiry() {
  const enquiry = useLoaderData<typeof loader>();
  const { id, subject, status, email, phone, file, account, seen } = enquiry;
  const page = `/werk/berichten/${id}`;
  const about = ENQUIRY_SUBJECT_LABELS[subject];
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/berichten", label: "Berichten van buiten" }]} />
      <header className="workspace-head">
        <h1>{about}</h1>
        <p className="soft">
          {ENQUIRY_STATUS_LABELS[status]}
          {account ? `, van ${account.name}` : null}
        </p>
      </header>
      <DlFacts
        facts={[
          { term: "Van", value: enquiry.name },
          { term: "Organisatie", value: enquiry.organisation },
          { term: "Zoekt", value: enquiry.wantedRole },
          {
            term: "E-mailadres",
            value: <a href={`mailto:${email}?subject=${encodeURIComponent(about)}`}>{email}</a>,
          },
          {
            term: "Telefoon",
            value: phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> : null,
          },
          { term: "Gestuurd", value: formatDateTime(enquiry.sentAt) },
          { term: "Afgehandeld", value: enquiry.doneAt ? formatDateTime(enquiry.doneAt) : null },
          {
            term: "Bijlage",
            value: file ? (
              <a href={`${page}/bijlage`}>
                {file.originalName} ({formatBytes(file.byteSize)})
              </a>
            ) : null,
          },
        ]}
      />
      <p className="message">{enquiry.text}</p>
      <p className="small soft">Het e-mailadres is niet bevestigd: iedereen kan er een invullen.</p>
      <div className="actions">
        {NEXT[status].map((next, at) => (
          <form key={next.status} method="post" action={`${page}/stand`}>
            <SeenMark mark={seen} />
            <input type="hidden" name="status" value={next.status} />
            <Button variant={at === 0 ? "main" : "quiet"}>{next.label}</Button>
          </form>
        ))}
        <LinkButton href={`${page}/verwijderen`} variant="plain">
          Verwijder
        </LinkButton>
      </div>
    </>
  );
}
