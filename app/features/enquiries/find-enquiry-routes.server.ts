import { findColleagues } from "#app/features/accounts/bureau-addresses.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { ENQUIRY_SUBJECTS, type EnquirySubject } from "./enquiry-subject.ts";
import { requireRouter } from "./policy.ts";
import type { EnquiryRoutes } from "./schema.ts";

/** Who gets which subject, as the form shows it, with the mark of that and the colleagues to choose from. */
export async function findEnquiryRoutes(actor: Actor, tx: Tx = db()) {
  requireRouter(actor);
  const rows = await tx.enquiryRoute.findMany({ select: { subject: true, accountId: true } });
  const known = new Map<EnquirySubject, string>(
    rows.map(({ subject, accountId }) => [subject, accountId]),
  );
  const values: EnquiryRoutes = Object.fromEntries(
    ENQUIRY_SUBJECTS.map((subject) => [subject, known.get(subject) ?? ""]),
  );
  return { values, colleagues: await findColleagues(tx), seen: markOf(values) };
}
