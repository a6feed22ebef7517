import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import { holdPayEntry } from "./find-pay-entry.server.ts";
import { PAY_ENTRY_LABELS, payEntryColumns } from "./pay-entry.ts";
import type { PayEntryInput } from "./schema.ts";

/**
 * Corrects an entry. What an admin corrects is no longer invented. Throws `NotFound`, `Overtaken` when it
 * was changed meanwhile, and `Refused` for whoever is no admin.
 */
export function correctPay(
  actor: Actor,
  { id, seen, ...input }: PayEntryInput & { id: string },
): Promise<void> {
  return transaction(async (tx) => {
    const { values } = await holdPayEntry(actor, id, tx);
    refuseOvertaken(seen, values, PAY_ENTRY_LABELS);
    await tx.payEntry.update({
      where: { id },
      data: { ...payEntryColumns(input), invented: actor.kind === "system", enteredAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "correct-pay", subject: ["pay", id] });
    await markChanged(tx, "pages", "pay");
  });
}
