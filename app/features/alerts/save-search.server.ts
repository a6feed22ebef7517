import { randomBytes } from "node:crypto";
import { createOneTimeToken, LINK_VALID_FOR } from "#app/features/accounts/one-time-link.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Frequency } from "./frequency.ts";
import { savedQuery } from "./saved-query.ts";

type Wanted = { query: string; frequency: Frequency };

/**
 * Saves a search to be mailed about. A signed-in candidate's counts at once, for the account's own
 * address; anybody else's waits until the address has been confirmed by its mailed link. The same
 * search of the same address is one search, whose frequency the newest form decides once confirmed.
 */
export function saveSearch(
  actor: Actor,
  input: Wanted & { email?: string },
): Promise<{ confirmed: boolean }> {
  return transaction(async (tx) => {
    const candidateId = actor.kind === "candidate" ? actor.candidateId : null;
    const email = candidateId ? await addressOf(tx, candidateId) : (input.email ?? "");
    const search = await findOrCreate(tx, email, input);
    if (candidateId) {
      await tx.savedSearch.update({
        where: { id: search.id },
        data: { candidateId, frequency: input.frequency, confirmedAt: search.confirmedAt ?? now() },
        select: { id: true },
      });
    }
    await recordEvent(tx, actor, {
      verb: "save-search",
      subject: ["saved-search", search.id],
      ...(candidateId && { candidateId }),
    });
    if (candidateId) return { confirmed: true };
    const token = await createOneTimeToken(tx, "confirm-search", search.id);
    await queueMail(tx, {
      template: "confirm-search",
      to: email,
      props: {
        search: search.label,
        confirmUrl: siteUrl(`/zoekopdrachten/bevestigen/${token}`),
        validFor: LINK_VALID_FOR,
      },
    });
    return { confirmed: false };
  });
}

async function addressOf(tx: Tx, candidateId: string): Promise<string> {
  const { email } = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: { email: true },
  });
  return email;
}

async function findOrCreate(tx: Tx, email: string, { query, frequency }: Wanted) {
  const saved = savedQuery(query);
  await tx.savedSearch.createMany({
    data: { ...saved, email, frequency, stopKey: randomBytes(24).toString("base64url") },
    skipDuplicates: true,
  });
  return tx.savedSearch.findUniqueOrThrow({
    where: { email_query: { email, query: saved.query } },
    select: { id: true, label: true, confirmedAt: true },
  });
}
