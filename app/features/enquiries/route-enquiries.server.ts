import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { ENQUIRY_SUBJECTS } from "./enquiry-subject.ts";
import { findEnquiryRoutes } from "./find-enquiry-routes.server.ts";
import type { EnquiryRoutes } from "./schema.ts";

/**
 * Says which colleague gets the enquiries about each subject; without one they go to the admins. For an
 * admin. Throws `Refused` for others, `Overtaken` when a colleague chose meanwhile, `RuleBroken` for
 * somebody who is no colleague.
 */
export function routeEnquiries(
  actor: Actor,
  { seen, ...chosen }: EnquiryRoutes & { seen?: string },
): Promise<void> {
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "EnquiryRoute" IN SHARE ROW EXCLUSIVE MODE`;
    const { values, colleagues } = await findEnquiryRoutes(actor, tx);
    const names = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
    refuseOvertaken(
      seen,
      values,
      Object.fromEntries(ENQUIRY_SUBJECTS.map((subject) => [subject, names])),
    );
    const routes = ENQUIRY_SUBJECTS.flatMap((subject) => {
      const accountId = chosen[subject];
      if (!accountId) return [];
      if (!(accountId in names)) throw new RuleBroken("Kies een collega uit de lijst.", subject);
      return [{ subject, accountId }];
    });
    await tx.enquiryRoute.deleteMany({});
    await tx.enquiryRoute.createMany({ data: routes });
    await recordEvent(tx, actor, { verb: "route-enquiries", subject: ["enquiry", "routes"] });
  });
}
