import { z } from "zod";
import type { ChangeKind } from "./changes.server.ts";
import { db, type Tx, transaction } from "./db.server.ts";

const time = z.coerce.date();

const stateSchema = z.object({
  /** Changes up to here are in the index; null before the first rebuild. Meilisearch only. */
  followedTo: z.string().regex(/^\d+$/).nullable().catch(null).default(null),
  fingerprint: z.string().nullable().default(null),
  rebuilding: z.object({ startedAt: time, done: z.number() }).nullable().default(null),
  rebuilt: z.object({ at: time, ms: z.number(), documents: z.number() }).nullable().default(null),
  failure: z.object({ at: time, message: z.string() }).nullable().default(null),
  compared: z
    .object({ at: time, documents: z.number(), repaired: z.number() })
    .nullable()
    .default(null),
});

/** What is known of an index across processes and restarts. */
export type SearchState = z.output<typeof stateSchema>;

/** The state of the index of a kind of rows. */
export async function readSearchState(kind: ChangeKind): Promise<SearchState> {
  const row = await db().setting.findUnique({
    where: { key: keyOf(kind) },
    select: { value: true },
  });
  return stateSchema.parse(row?.value ?? {});
}

/** Changes part of the state. */
export function saveSearchState(kind: ChangeKind, part: Partial<SearchState>): Promise<void> {
  return transaction(async (tx) => {
    await lockState(tx, kind);
    const row = await tx.setting.findUnique({
      where: { key: keyOf(kind) },
      select: { value: true },
    });
    const state = { ...stateSchema.parse(row?.value ?? {}), ...part };
    const value = JSON.parse(JSON.stringify(state));
    await tx.setting.update({
      where: { key: keyOf(kind) },
      data: { value },
      select: { key: true },
    });
  });
}

async function lockState(tx: Tx, kind: ChangeKind): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Setting" (key, value, "updatedAt") VALUES (${keyOf(kind)}, '{}', now())
    ON CONFLICT (key) DO UPDATE SET "updatedAt" = now()`;
}

function keyOf(kind: ChangeKind): string {
  return `search:${kind}`;
}
