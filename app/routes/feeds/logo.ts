import { findLook } from "#app/features/settings/look/look.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { pictureAnswer } from "../door/picture-answer.ts";

export async function loader() {
  const { logo } = await findLook();
  if (!logo) throw new NotFound();
  return pictureAnswer(Buffer.from(logo.png, "base64"));
}
