import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { currentCause } from "#app/platform/limits/cause.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AccountRequestKind, Sector } from "#prisma/client/enums.ts";

/** The job that answers what was asked, by mail. */
export const ANSWER_REQUEST = "answer-account-request";

type NewRequest = {
  kind: AccountRequestKind;
  email: string;
  name?: string;
  organisation?: string;
  sector?: Sector;
  organisationId?: string;
  invitedBy?: string;
  boundTo?: string;
};

/**
 * Keeps what somebody asked with an address, for a job to answer by mail. It never looks whether the
 * address is known, so that neither the answer nor its time can tell.
 */
export function askByAddress(actor: Actor, request: NewRequest): Promise<void> {
  return transaction(async (tx) => {
    const { id } = await tx.accountRequest.create({
      data: { ...request, causedBy: currentCause()?.caller, createdAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, {
      verb: "ask-by-address",
      subject: ["account-request", id],
      organisationId: request.organisationId,
      reasonCode: request.kind,
    });
    await enqueue(tx, ANSWER_REQUEST, { id });
  });
}
