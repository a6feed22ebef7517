import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { oldestSession } from "#app/platform/session.server.ts";
import { deviceOf } from "./device-words.ts";

/** Where somebody is signed in now, newest first; `isThis` is the session that asks. */
export async function listSessions(accountId: string, sessionId: string) {
  const rows = await db().session.findMany({
    where: { userId: accountId, expiresAt: { gt: now() }, createdAt: { gt: oldestSession() } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, createdAt: true, ipAddress: true, userAgent: true },
  });
  return rows.map(({ id, createdAt, ipAddress, userAgent }) => ({
    id,
    createdAt,
    address: ipAddress || null,
    device: deviceOf(userAgent ?? ""),
    isThis: id === sessionId,
  }));
}
