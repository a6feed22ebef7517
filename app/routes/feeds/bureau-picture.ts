import { findBureauPicture } from "#app/features/settings/find-bureau-picture.server.ts";
import { pictureAnswer } from "../door/picture-answer.ts";

export async function loader() {
  return pictureAnswer(await findBureauPicture());
}
