import { dropEnquiries } from "#app/features/enquiries/delete-enquiry.server.ts";
import { dropClientContacts } from "#app/features/organisations/contacts/remove-client-contact.server.ts";
import { type NewEvent, recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { deletionHash, keepDeletions } from "#app/platform/backup/deletion-list.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { deleteCandidate, REMOVE_FILES } from "./delete-candidate.server.ts";

const PAGE = 1_000;

/**
 * Deletes again whoever and whatever is on the list of deletions and came back with an older backup:
 * people, saved searches, enquiries, contacts at clients and files. For the system, at start, before anybody can look; resolves with
 * how many people were deleted.
 */
export async function replayDeletions(actor: Actor): Promise<number> {
  const deleted = await keepDeletions();
  if (deleted.size === 0) return 0;
  const again = ({ id }: { id: string }) => deleted.has(deletionHash(id));
  const people = await everyId((where) =>
    db().candidate.findMany({ ...where, select: { id: true } }),
  );
  let gone = 0;
  for (const { id } of people.filter(again)) {
    // A twin of somebody before may have gone with that one.
    if ((await db().candidate.count({ where: { id } })) === 0) continue;
    await deleteCandidate(actor, { candidateId: id });
    gone++;
  }
  const searches = await everyId((where) =>
    db().savedSearch.findMany({ ...where, select: { id: true } }),
  );
  const enquiries = await everyId((where) =>
    db().enquiry.findMany({ ...where, select: { id: true } }),
  );
  const contacts = await everyId((where) =>
    db().clientContact.findMany({ ...where, select: { id: true } }),
  );
  const files = await everyId((where) =>
    db().storedFile.findMany({ ...where, select: { id: true } }),
  );
  await dropAgain(
    actor,
    searches.filter(again).map(({ id }) => id),
    files.filter(again).map(({ id }) => id),
  );
  const asked = enquiries.filter(again).map(({ id }) => id);
  if (asked.length > 0)
    await transaction(async (tx) => {
      const storageKeys = (await dropEnquiries(tx, actor, { id: { in: asked } })) ?? [];
      await enqueue(tx, REMOVE_FILES, { storageKeys });
    });
  const written = contacts.filter(again).map(({ id }) => id);
  if (written.length > 0)
    await transaction((tx) => dropClientContacts(tx, actor, { id: { in: written } }));
  return gone;
}

type Page = { where: { id: { gt: string } }; orderBy: { id: "asc" }; take: number };

async function everyId(list: (page: Page) => Promise<{ id: string }[]>): Promise<{ id: string }[]> {
  const ids: { id: string }[] = [];
  for (let last = ""; ; ) {
    const page = await list({ where: { id: { gt: last } }, orderBy: { id: "asc" }, take: PAGE });
    ids.push(...page);
    last = page.at(-1)?.id ?? "";
    if (page.length < PAGE) return ids;
  }
}

async function dropAgain(actor: Actor, searches: string[], files: string[]): Promise<void> {
  if (searches.length + files.length === 0) return;
  await transaction(async (tx) => {
    await tx.savedSearch.deleteMany({ where: { id: { in: searches } } });
    const rows = await tx.storedFile.findMany({
      where: { id: { in: files } },
      select: { storageKey: true },
    });
    await tx.storedFile.deleteMany({ where: { id: { in: files } } });
    const stopped = searches.map(
      (id): NewEvent => ({ verb: "stop-search", subject: ["saved-search", id] }),
    );
    const removed = files.map((id): NewEvent => ({ verb: "remove-cv", subject: ["file", id] }));
    await recordEvents(tx, actor, [...stopped, ...removed]);
    await enqueue(tx, REMOVE_FILES, { storageKeys: rows.map(({ storageKey }) => storageKey) });
  });
}
