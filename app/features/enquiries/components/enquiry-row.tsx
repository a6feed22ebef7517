import { FactsLine } from "#app/ui/facts-line.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { Row } from "#app/ui/rows.tsx";
import { ENQUIRY_STATUS_LABELS, type EnquiryStatus } from "../enquiry-status.ts";
import { ENQUIRY_SUBJECT_LABELS, type EnquirySubject } from "../enquiry-subject.ts";

type EnquiryLine = {
  id: string;
  subject: EnquirySubject;
  name: string;
  organisation: string;
  wantedRole: string;
  status: EnquiryStatus;
  sentAt: Date;
  account: { name: string } | null;
};

/** One line of what people from outside asked: what about, who, where it stands and whose it is. */
export function EnquiryRow({ enquiry, level }: { enquiry: EnquiryLine; level?: 2 | 3 }) {
  const { id, subject, name, organisation, wantedRole, status, sentAt, account } = enquiry;
  return (
    <Row
      level={level}
      title={ENQUIRY_SUBJECT_LABELS[subject]}
      href={`/werk/berichten/${id}`}
      aside={formatDateTime(sentAt)}
    >
      <FactsLine
        facts={[
          ENQUIRY_STATUS_LABELS[status],
          name,
          organisation,
          wantedRole,
          account ? account.name : "nog van niemand",
        ]}
      />
    </Row>
  );
}
