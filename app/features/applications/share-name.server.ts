import { CONSENT_TEXT_VERSION } from "#app/features/candidates/keep-consent.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { visibleTo } from "./policy.ts";

/**
 * Allows, or no longer allows, that this vacature's employer sees the candidate's name and contact data.
 * Nobody consents for another: `NotFound` for the bureau too.
 */
export function shareName(actor: Actor, input: { id: string; allow: boolean }): Promise<void> {
  if (actor.kind !== "candidate") throw new NotFound();
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { AND: [{ id: input.id }, visibleTo(actor)] },
      select: { candidateId: true, vacatureId: true },
    });
    if (!application) throw new NotFound();
    const scope = { ...application, purpose: "shareName" as const };
    const standing = { ...scope, withdrawnAt: null };
    const isAllowed = (await tx.consent.count({ where: standing })) > 0;
    if (isAllowed === input.allow) return;
    if (input.allow) {
      const data = { ...scope, textVersion: CONSENT_TEXT_VERSION };
      await tx.consent.create({ data, select: { id: true } });
    } else await tx.consent.updateMany({ where: standing, data: { withdrawnAt: now() } });
    await recordEvent(tx, actor, {
      verb: input.allow ? "allow-name" : "withdraw-name",
      subject: ["application", input.id],
      ...application,
    });
  });
}
