import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { payEntryColumns } from "./pay-entry.ts";
import { requirePayEditor } from "./policy.ts";
import type { PayEntryInput } from "./schema.ts";

/**
 * Enters what a source says that a role pays. For an admin, and for the seed, whose amounts are marked
 * as invented. Throws `Refused` for others; resolves with the entry's id.
 */
export function enterPay(actor: Actor, { seen: _, ...input }: PayEntryInput): Promise<string> {
  requirePayEditor(actor);
  return transaction(async (tx) => {
    const { id } = await tx.payEntry.create({
      data: { ...payEntryColumns(input), invented: actor.kind === "system", enteredAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, { verb: "enter-pay", subject: ["pay", id] });
    await markChanged(tx, "pages", "pay");
    return id;
  });
}
