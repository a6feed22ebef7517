import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteDeleted } from "#app/platform/backup/deletion-list.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { Prisma } from "#prisma/client/client.ts";

/**
 * Ends a saved search and forgets it, with the mails that were sent for it: its owner by id, anybody who holds the key of its mails by
 * that. A key that is gone already is no error, since mail programs send it more than once; an id
 * that is not the actor's throws `NotFound`.
 */
export function stopSearch(
  actor: Actor,
  input: { id: string } | { stopKey: string },
): Promise<void> {
  return transaction(async (tx) => {
    const search = await tx.savedSearch.findFirst({
      where: whichSearch(actor, input),
      select: { id: true, candidateId: true, email: true, stopKey: true },
    });
    if (!search) {
      if ("stopKey" in input) return;
      throw new NotFound();
    }
    await tx.savedSearch.delete({ where: { id: search.id }, select: { id: true } });
    await noteDeleted(tx, [search.id]);
    await forgetMails(tx, search);
    await recordEvent(tx, actor, {
      verb: "stop-search",
      subject: ["saved-search", search.id],
      ...(search.candidateId && { candidateId: search.candidateId }),
    });
  });
}

/** Each mail about new vacatures holds the key that stops its search; those that confirm hold none. */
async function forgetMails(
  tx: Tx,
  { email, stopKey }: { email: string; stopKey: string },
): Promise<void> {
  const others = await tx.savedSearch.count({ where: { email } });
  const templates = ["confirm-search", "new-vacatures"];
  const key = `%${stopKey}%`;
  if (others === 0) {
    await tx.mailMessage.deleteMany({ where: { to: email, template: { in: templates } } });
  } else {
    await tx.$executeRaw`DELETE FROM "MailMessage" WHERE "to" = ${email}
      AND template = 'new-vacatures' AND (text LIKE ${key} OR props::text LIKE ${key})`;
  }
}

function whichSearch(
  actor: Actor,
  input: { id: string } | { stopKey: string },
): Prisma.SavedSearchWhereInput {
  if ("stopKey" in input) return { stopKey: input.stopKey };
  const own = actor.kind === "candidate" && actor.candidateId ? actor.candidateId : "";
  return { id: input.id, candidateId: own };
}
