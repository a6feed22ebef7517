import type { Tx } from "#app/platform/db.server.ts";

/** Holds a person's row until the transaction ends, so that two who write it take turns. */
export async function holdProfile(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM "Candidate" WHERE id = ${id} FOR UPDATE`;
}
