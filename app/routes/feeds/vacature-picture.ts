import type { LoaderFunctionArgs } from "@remix-run/node";
import { findVacaturePicture } from "#app/features/vacatures/public/find-vacature-picture.server.ts";
import { pictureAnswer } from "../door/picture-answer.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  return pictureAnswer(await findVacaturePicture(params.slug ?? ""));
}
