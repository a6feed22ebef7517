import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { EnquiryStatus } from "./enquiry-status.ts";
import { findEnquiry } from "./find-enquiry.server.ts";
import { requireReader } from "./policy.ts";

/**
 * Says where an enquiry stands; whoever says it is the one whose it is from then on. Throws `NotFound` for
 * outsiders and for what is gone, `Conflict` when a colleague was first.
 */
export function moveEnquiry(
  actor: Actor,
  { id, status, seen }: { id: string; status: EnquiryStatus; seen?: string },
): Promise<void> {
  requireReader(actor);
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "Enquiry" WHERE id = ${id} FOR NO KEY UPDATE`;
    const { status: before, accountId } = await findEnquiry(actor, id, tx);
    refuseStale(seen, { status: before, accountId });
    await tx.enquiry.update({
      where: { id },
      data: {
        status,
        accountId: accountIdOf(actor) ?? accountId,
        doneAt: status === "done" ? now() : null,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "move-enquiry",
      subject: ["enquiry", id],
      reasonCode: status,
    });
  });
}
