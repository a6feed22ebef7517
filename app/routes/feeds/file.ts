import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { findFile } from "#app/features/applications/find-file.server.ts";
import { readFile } from "#app/platform/files.server.ts";
import { findActor } from "../session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const file = await findFile(actor, params.id ?? "");
  return new Response(createReadableStreamFromReadable(readFile(file.storageKey)), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Length": String(file.byteSize),
      "Content-Disposition": attachment(file.originalName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cache-Control": "private, no-store",
    },
  });
}

/** RFC 6266 with the name as RFC 5987 writes it, and a plain one for old clients. */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
