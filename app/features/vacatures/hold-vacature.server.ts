import type { Tx } from "#app/platform/db.server.ts";

/** Holds a vacature's row until the transaction ends, so that two who write it take turns. */
export async function holdVacature(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT id FROM "Vacature" WHERE id = ${id} FOR NO KEY UPDATE`;
}
