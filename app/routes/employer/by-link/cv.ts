import type { LoaderFunctionArgs } from "@remix-run/node";
import { findFile } from "#app/features/applications/find-file.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { fileAnswer } from "../../door/file-answer.server.ts";
import { requireLinkHolder } from "../../door/link-holder.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const actor = await requireLinkHolder(params.token);
  const file = await findFile(actor, params.id ?? "");
  await recordViews(actor, [{ verb: "view-cv", ...file }]);
  return fileAnswer(file, context);
}
