import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { findFile } from "#app/features/applications/find-file.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { readFile } from "#app/platform/files.server.ts";
import { pacedBody } from "#app/platform/http/paced-body.server.ts";
import { attachmentHeader } from "#app/platform/inspection/file-name.ts";
import { findActor } from "../door/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const file = await findFile(actor, params.id ?? "");
  await recordViews(actor, [{ verb: "view-cv", ...file }]);
  const body = pacedBody(readFile(file.storageKey), context.drained);
  return new Response(createReadableStreamFromReadable(body), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Length": String(file.byteSize),
      "Content-Disposition": attachmentHeader(file.originalName),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}
