import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { markOf, refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { MaybeSeen } from "#app/platform/forms/seen.ts";
import { BUREAU_KEY, bureauIn, findBureau } from "./bureau.server.ts";
import { holdSettings, keepSetting } from "./keep-setting.server.ts";
import { requireSettingActor } from "./policy.ts";
import type { BureauInput } from "./schema.ts";

/** What the form of the bureau's data shows, with its mark. Throws `Refused` for others than an admin. */
export async function findBureauForm(actor: Actor) {
  requireSettingActor(actor);
  const values = await findBureau();
  return { values, seen: markOf(values) };
}

/**
 * Says what the bureau is called and where it is, on every page and in every mail from now on. For an
 * admin and the seed. Throws `Refused` for others, `Overtaken` when a colleague saved meanwhile.
 */
export function saveBureau(
  actor: Actor,
  { seen, ...bureau }: MaybeSeen<BureauInput>,
): Promise<void> {
  requireSettingActor(actor);
  return transaction(async (tx) => {
    await holdSettings(tx);
    refuseOvertaken(seen, await bureauIn(tx));
    await keepSetting(tx, actor, { key: BUREAU_KEY, value: bureau });
  });
}
