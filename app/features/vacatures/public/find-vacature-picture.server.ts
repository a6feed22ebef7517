import { findPlaceById } from "#app/features/places/place-names.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { contractText } from "#app/features/taxonomy/contract-form.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { drawPicture } from "#app/platform/picture/draw-picture.server.ts";
import { visibleTo } from "../policy.ts";
import { LINE_SELECT } from "../vacature-facts.ts";
import { hoursText, payText } from "./posting-text.ts";

/** The picture of a vacature that is online, as PNG. Throws `NotFound` for any other. */
export async function findVacaturePicture(slug: string): Promise<Buffer> {
  const vacature = await db().vacature.findFirst({
    where: { AND: [{ slug }, visibleTo(ANONYMOUS)] },
    select: {
      title: true,
      placeId: true,
      ...LINE_SELECT,
      organisation: { select: { name: true } },
    },
  });
  if (!vacature) throw new NotFound();
  const { title, placeId, contractForms, organisation } = vacature;
  const place = findPlaceById(placeId)?.label ?? "";
  const work = [place, hoursText(vacature), contractText(contractForms)].join(" · ");
  return drawPicture({
    title,
    lines: [organisation.name, work, payText(vacature)],
    bureau: (await findBureau()).name,
  });
}
