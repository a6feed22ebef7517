import { randomUUID } from "node:crypto";
import { db } from "./db.server.ts";

/** A process that dies lets go after this long, also when the clock went back; one that lives renews before. */
const LEASE_SECONDS = 60;
const RENEW_MS = 15_000;
const RETRY_MS = 50;

/** Runs `work` while no other process holds the lease of this name; waits for its turn. */
export async function withLease<T>(name: string, work: () => Promise<T>): Promise<T> {
  const key = `lease:${name}`;
  const holder = randomUUID();
  while (!(await take(key, holder))) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  const renewal = setInterval(() => void take(key, holder).catch(() => false), RENEW_MS);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await db().$executeRaw`
      UPDATE "Setting" SET value = '{}' WHERE key = ${key} AND value->>'holder' = ${holder}`;
  }
}

async function take(key: string, holder: string): Promise<boolean> {
  const taken = await db().$executeRaw`
    INSERT INTO "Setting" (key, value, "updatedAt")
    VALUES (${key}, jsonb_build_object('holder', ${holder}::text), clock_timestamp())
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, "updatedAt" = excluded."updatedAt"
    WHERE "Setting".value->>'holder' IS NULL OR "Setting".value->>'holder' = ${holder}
      OR abs(extract(epoch FROM clock_timestamp() - "Setting"."updatedAt")) > ${LEASE_SECONDS}`;
  return taken === 1;
}
