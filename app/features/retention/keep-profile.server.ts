import {
  dropOneTimeTokens,
  findTokenSubject,
  takeOneTimeToken,
} from "#app/features/accounts/one-time-link.server.ts";
import { keepConsent, oneYearAfter } from "#app/features/candidates/keep-consent.ts";
import { visibleTo } from "#app/features/candidates/policy.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findRetentionEnd, holdCandidate } from "./retention-end.server.ts";

/**
 * Keeps a profile for a year from now: a new consent, the earlier ones stay as history. Twice on
 * one day is once. Mailed links to keep the profile stop working. Throws `NotFound` for another's.
 */
export function keepProfile(actor: Actor, input: { candidateId: string }): Promise<void> {
  return transaction(async (tx) => {
    const found = await tx.candidate.findFirst({
      where: { AND: [{ id: input.candidateId }, visibleTo(actor)] },
      select: { id: true },
    });
    if (!found) throw new NotFound();
    await keepForYear(tx, actor, found.id);
  });
}

/**
 * The same by a mailed link, for whoever holds it: with or without an account, and nobody is signed
 * in. False when the link was used, is too old, or its person is gone.
 */
export async function keepProfileByLink(actor: Actor, input: { token: string }): Promise<boolean> {
  const holder = await findTokenSubject("keep-profile", input.token);
  if (!holder) return false;
  return transaction(async (tx) => {
    // First the person, as a deletion does: two that hold each other's rows would both fail.
    await holdCandidate(tx, holder);
    const candidateId = await takeOneTimeToken(tx, "keep-profile", input.token);
    return keepForYear(tx, actor, candidateId);
  });
}

async function keepForYear(tx: Tx, actor: Actor, candidateId: string): Promise<boolean> {
  await holdCandidate(tx, candidateId);
  const end = await findRetentionEnd(tx, candidateId);
  if (!end) return false;
  await dropOneTimeTokens(tx, "keep-profile", candidateId);
  if (end.yearEndsOn && end.yearEndsOn >= oneYearAfter(today())) return true;
  await tx.consent.create({ data: { candidateId, ...keepConsent(now()) }, select: { id: true } });
  await recordEvent(tx, actor, {
    verb: "keep-profile",
    subject: ["candidate", candidateId],
    candidateId,
  });
  return true;
}
