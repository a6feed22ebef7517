import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { requireSettingActor } from "./policy.ts";

const SHOWN = 20;

/** Holds the settings against others who save them, until the transaction ends. */
export async function holdSettings(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "SettingVersion" IN SHARE ROW EXCLUSIVE MODE`;
}

/** Stores a setting and keeps what it says as a version, with who saved it. Hold the settings first. */
export async function keepSetting(
  tx: Tx,
  actor: Actor,
  { key, value, ofVersion }: { key: string; value: object; ofVersion?: object },
): Promise<void> {
  // Settings are flat objects of texts, numbers and null, by their schemas.
  const json = value as Prisma.InputJsonObject;
  await tx.setting.upsert({
    where: { key },
    create: { key, value: json },
    update: { value: json },
    select: { key: true },
  });
  await tx.settingVersion.create({
    data: {
      key,
      value: (ofVersion as Prisma.InputJsonObject | undefined) ?? json,
      accountId: actor.kind === "system" ? null : accountIdOf(actor),
      savedAt: now(),
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, { verb: "change-setting", subject: ["setting", key] });
  await markChanged(tx, "pages", key);
}

/** What was saved of a setting, newest first, each with who did it; the last twenty times. */
export async function listSettingVersions(actor: Actor, key: string) {
  requireSettingActor(actor);
  const rows = await db().settingVersion.findMany({
    where: { key },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { id: true, value: true, savedAt: true, account: { select: { name: true } } },
  });
  return rows.map(({ id, value, savedAt, account }) => ({
    id,
    value: Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([part, text]) => [
        part,
        String(text ?? ""),
      ]),
    ),
    savedAt,
    by: account?.name ?? null,
  }));
}
