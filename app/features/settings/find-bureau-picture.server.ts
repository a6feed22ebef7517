import { drawPicture } from "#app/platform/picture/draw-picture.server.ts";
import { findBureau } from "./bureau.server.ts";

/** The picture that goes along with a page that has none of its own, as PNG: the bureau's name. */
export async function findBureauPicture(): Promise<Buffer> {
  const { name } = await findBureau();
  return drawPicture({
    title: "Werk waarin jij het verschil maakt achter de schermen",
    lines: ["Vacatures in ondersteunende functies,", "elk met salaris en uren"],
    bureau: name,
  });
}
