import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { type KeptFile, pathOfFile, removeFile } from "#app/platform/files.server.ts";
import { markOf, refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { MaybeSeen } from "#app/platform/forms/seen.ts";
import { drawLogo } from "#app/platform/picture/draw-logo.server.ts";
import { holdSettings, keepSetting } from "../keep-setting.server.ts";
import { requireSettingActor } from "../policy.ts";
import type { LookInput } from "../schema.ts";
import { findShownLook, LOOK_KEY, lookIn, shownOf } from "./look.server.ts";

const LOGO_TROUBLE = {
  "no-picture": "Dit is geen PNG, JPG of SVG. Kies een ander bestand.",
  "reaches-out":
    "Dit bestand haalt iets van buiten zichzelf op. Sla het op met alles erin, of kies een PNG.",
  "too-large": "Dit bestand is te groot om een logo van te maken. Kies een kleiner bestand.",
} as const;

/** What the form of the look shows, with its mark. Throws `Refused` for others than an admin. */
export async function findLookForm(actor: Actor) {
  requireSettingActor(actor);
  const look = await findShownLook();
  return { look, seen: markOf(look) };
}

/**
 * Sets the bureau's colour and logo. A logo is drawn anew as a PNG, whatever it came as, and the file that
 * was sent is not kept. For an admin. Throws `Refused` for others, `RuleBroken` for a file that is no
 * picture, `Overtaken` when a colleague saved meanwhile.
 */
export async function saveLook(
  actor: Actor,
  { seen, colour, logo: asked, file }: MaybeSeen<LookInput> & { file?: KeptFile | null },
): Promise<void> {
  requireSettingActor(actor);
  const drawn = file ? await drawLogo(pathOfFile(file.storageKey)) : null;
  if (file) await removeFile(file.storageKey);
  if (typeof drawn === "string") throw new RuleBroken(LOGO_TROUBLE[drawn], "file");
  await transaction(async (tx) => {
    await holdSettings(tx);
    const stored = await lookIn(tx);
    refuseOvertaken(seen, shownOf(stored));
    const logo = drawn ?? (asked === "remove" ? null : stored.logo);
    const value = { colour, logo };
    const ofVersion = { colour, logo: logo?.hash ?? "" };
    await keepSetting(tx, actor, { key: LOOK_KEY, value, ofVersion });
  });
}
