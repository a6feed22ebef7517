import { createHash } from "node:crypto";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";

/**
 * Brings reference tables up to the data that ships with the app, when that data has changed since
 * it was last loaded. `load` must be idempotent. Resolves with whether it ran.
 */
export async function syncReference(
  name: string,
  data: unknown,
  load: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  const key = `reference:${name}`;
  const checksum = createHash("sha256").update(JSON.stringify(data)).digest("hex");
  const loaded = await db().setting.findUnique({ where: { key }, select: { value: true } });
  if (loaded?.value === checksum) return false;
  await transaction(async (tx) => {
    await load(tx);
    await tx.setting.upsert({
      where: { key },
      create: { key, value: checksum },
      update: { value: checksum },
      select: { key: true },
    });
  });
  return true;
}
