import { dropOneTimeTokens } from "#app/features/accounts/one-time-link.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import type { PermissionAnswer } from "#prisma/client/enums.ts";
import type { Step } from "../stage.ts";
import { takeStep } from "../take-step.server.ts";

type Answered = {
  id: string;
  seen?: string | undefined;
  step: Step;
  answer: PermissionAnswer;
  /** Who heard it and what was said, where it did not come by the person's own hand. */
  heard?: { heardById: string | null; note: string };
};

/**
 * Keeps a yes or no to being proposed, whoever brings it: the step, the answer with its moment, the end of
 * the mailed links, and for a no the end on the list that was not presented yet. The caller records it.
 */
export async function keepAnswer(
  tx: Tx,
  actor: Actor,
  { id, seen, step, answer, heard }: Answered,
): Promise<void> {
  await takeStep(tx, actor, step, { id, seen });
  const kept = { answer, answeredAt: now(), ...heard };
  await tx.permission.upsert({
    where: { applicationId: id },
    create: { applicationId: id, ...kept },
    update: kept,
    select: { applicationId: true },
  });
  await dropOneTimeTokens(tx, "answer-permission", id);
  if (answer === "no") {
    await tx.shortlistEntry.deleteMany({
      where: { applicationId: id, shortlist: { presentedAt: null } },
    });
  }
}
