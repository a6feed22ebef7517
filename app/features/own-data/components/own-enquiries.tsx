import { ENQUIRY_STATUS_LABELS } from "#app/features/enquiries/enquiry-status.ts";
import { ENQUIRY_SUBJECT_LABELS } from "#app/features/enquiries/enquiry-subject.ts";
import { formatDateTime } from "#app/ui/format-date.ts";
import type { OwnData } from "../exported-columns.ts";
import { OwnDataTable } from "./own-data-table.tsx";

/** What somebody wrote by the contact form or as an employer. */
export function OwnEnquiries({ enquiries }: Pick<OwnData, "enquiries">) {
  return (
    <OwnDataTable
      title="Berichten via het contactformulier"
      columns={["Onderwerp", "Bericht", "Van", "Bereikbaar op", "Gestuurd op", "Stand"]}
      empty="Er is geen bericht van je bewaard."
      rows={enquiries.map((enquiry) => [
        ENQUIRY_SUBJECT_LABELS[enquiry.subject],
        enquiry.text,
        [enquiry.name, enquiry.organisation, enquiry.wantedRole].filter(Boolean).join(", "),
        [enquiry.email, enquiry.phone].filter(Boolean).join(", "),
        formatDateTime(enquiry.sentAt),
        ENQUIRY_STATUS_LABELS[enquiry.status] +
          (enquiry.doneAt ? `, ${formatDateTime(enquiry.doneAt)}` : ""),
      ])}
    />
  );
}
