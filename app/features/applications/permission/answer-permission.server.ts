import { findTokenSubject, takeOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { PermissionAnswer } from "#prisma/client/enums.ts";
import { visibleTo } from "../policy.ts";
import { keepAnswer } from "./keep-answer.server.ts";

/**
 * A candidate's own yes or no to being proposed, signed in. A no ends it: off the draft shortlist, and not
 * asked about this vacature again. Throws `NotFound` for another's and for the bureau, `RuleBroken` where
 * nothing was asked or it was answered.
 */
export function answerPermission(
  actor: Actor,
  { id, answer }: { id: string; answer: PermissionAnswer },
): Promise<void> {
  if (actor.kind !== "candidate") throw new NotFound();
  return transaction(async (tx) => {
    const found = await tx.application.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      select: { id: true },
    });
    if (!found) throw new NotFound();
    await keepOwnAnswer(tx, actor, id, answer);
  });
}

/**
 * The same by the mailed link, for whoever holds it; nobody is signed in by it. Throws `RuleBroken` for a
 * link that was used or is too old, and where the question is over.
 */
export async function answerPermissionByLink(
  _actor: Actor,
  { token, answer }: { token: string; answer: PermissionAnswer },
): Promise<void> {
  await transaction(async (tx) => {
    const id = await takeOneTimeToken(tx, "answer-permission", token);
    // The link speaks for its person, whoever is signed in at that browser.
    await keepOwnAnswer(tx, ANONYMOUS, id, answer);
  });
}

/** The application that a link asks about; null when it was used or is too old. */
export function findAskedByLink(token: string): Promise<string | null> {
  return findTokenSubject("answer-permission", token);
}

async function keepOwnAnswer(
  tx: Tx,
  actor: Actor,
  id: string,
  answer: PermissionAnswer,
): Promise<void> {
  const isYes = answer === "yes";
  await keepAnswer(tx, actor, { id, answer, step: isYes ? "agree" : "decline" });
  const about = await tx.application.findUniqueOrThrow({
    where: { id },
    select: { vacatureId: true, candidateId: true },
  });
  await recordEvent(tx, actor, {
    verb: isYes ? "give-permission" : "refuse-permission",
    subject: ["application", id],
    ...about,
  });
}
