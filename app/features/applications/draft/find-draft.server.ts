import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { hashOfKey } from "./draft-key.server.ts";
import {
  type DraftReading,
  type DraftValues,
  draftReadingSchema,
  draftValuesSchema,
} from "./draft-values.ts";

/** What a browser left behind to apply with. */
export type Draft = { values: DraftValues; reading: DraftReading | null; cv: KeptFile | null };

/** The draft of whoever holds `key`; null when there is none or its day is over. */
export async function findDraft(key: string | null): Promise<Draft | null> {
  if (!key) return null;
  const row = await db().applicationDraft.findFirst({
    where: { keyHash: hashOfKey(key), expiresAt: { gt: now() } },
    select: {
      values: true,
      reading: true,
      file: {
        select: {
          storageKey: true,
          originalName: true,
          contentType: true,
          byteSize: true,
          sha256: true,
        },
      },
    },
  });
  if (!row) return null;
  return {
    values: draftValuesSchema.parse(row.values),
    reading: draftReadingSchema.nullable().parse(row.reading),
    cv: row.file,
  };
}
