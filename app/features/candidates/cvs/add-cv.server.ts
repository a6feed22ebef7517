import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { visibleTo } from "../policy.ts";

/** One for every kind of work somebody looks for; more is a file cabinet. */
export const MAX_CVS = 10;

/** Adds a CV, kept beforehand, to a profile. Throws `NotFound` for another's, `RuleBroken` when full. */
export function addCv(
  actor: Actor,
  { candidateId, cv }: { candidateId: string; cv: KeptFile },
): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, visibleTo(actor)] },
      select: { _count: { select: { files: { where: { applicationId: null } } } } },
    });
    if (!candidate) throw new NotFound();
    if (candidate._count.files >= MAX_CVS) {
      throw new RuleBroken(`Je hebt al ${MAX_CVS} cv's. Verwijder er eerst een.`, "cv");
    }
    const file = await tx.storedFile.create({ data: { ...cv, candidateId }, select: { id: true } });
    await recordEvent(tx, actor, { verb: "add-cv", subject: ["file", file.id], candidateId });
    return file;
  });
}
