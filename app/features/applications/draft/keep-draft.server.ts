import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { type KeptFile, removeFile } from "#app/platform/files.server.ts";
import { Prisma } from "#prisma/client/client.ts";
import { DRAFT_SECONDS, hashOfKey } from "./draft-key.server.ts";
import type { DraftReading, DraftValues } from "./draft-values.ts";

type DraftInput = {
  key: string;
  values: DraftValues;
  reading: DraftReading | null;
  /** A CV that replaces the one kept; null leaves it. */
  cv: KeptFile | null;
};

/** Keeps what a browser filled in for another day, with its CV; a replaced CV is removed. */
export async function keepDraft(actor: Actor, input: DraftInput): Promise<void> {
  const replaced = await transaction(async (tx) => {
    const keyHash = hashOfKey(input.key);
    const data = {
      values: input.values,
      reading: input.reading ?? Prisma.DbNull,
      expiresAt: new Date(now().getTime() + DRAFT_SECONDS * 1000),
    };
    const { id } = await tx.applicationDraft.upsert({
      where: { keyHash },
      create: { keyHash, ...data },
      update: data,
      select: { id: true },
    });
    const old = input.cv ? await replaceCv(tx, id, input.cv) : null;
    await recordEvent(tx, actor, { verb: "keep-draft", subject: ["draft", id] });
    return old;
  });
  if (replaced) await removeFile(replaced);
}

async function replaceCv(tx: Tx, draftId: string, cv: KeptFile): Promise<string | null> {
  const [old] = await tx.storedFile.findMany({
    where: { draftId },
    select: { storageKey: true },
  });
  await tx.storedFile.deleteMany({ where: { draftId } });
  await tx.storedFile.create({ data: { ...cv, draftId }, select: { id: true } });
  return old?.storageKey ?? null;
}
