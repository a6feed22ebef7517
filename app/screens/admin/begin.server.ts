import { BUREAU_KEY } from "#app/features/settings/bureau.server.ts";
import { LOOK_KEY } from "#app/features/settings/look/look.server.ts";
import { findTodaysMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { mailKind } from "#app/platform/mail/mail.server.ts";

/** What a new bureau has to do before its first placement, and whether it is done. */
export type BeginStep = "bureau" | "look" | "mail" | "colleagues" | "wage" | "vacature";

/** The steps in their order. */
export async function findBeginSteps(actor: Actor): Promise<{ step: BeginStep; done: boolean }[]> {
  if (actor.kind !== "admin") throw new NotFound();
  const [settings, colleagues, wage, vacature] = await Promise.all([
    db().setting.findMany({
      where: { key: { in: [BUREAU_KEY, LOOK_KEY] } },
      select: { key: true },
    }),
    db().account.count({ where: { audience: { in: ["consultant", "admin"] } } }),
    findTodaysMinimumWage(),
    db().vacature.findFirst({ select: { id: true } }),
  ]);
  const saved = new Set(settings.map(({ key }) => key));
  return [
    { step: "bureau", done: saved.has(BUREAU_KEY) },
    { step: "look", done: saved.has(LOOK_KEY) },
    { step: "mail", done: mailKind() !== "stored" },
    { step: "colleagues", done: colleagues > 1 },
    { step: "wage", done: wage !== null },
    { step: "vacature", done: vacature !== null },
  ];
}
