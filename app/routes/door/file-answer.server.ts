import { type AppLoadContext, createReadableStreamFromReadable } from "@remix-run/node";
import { readFile } from "#app/platform/files.server.ts";
import { pacedBody } from "#app/platform/http/paced-body.server.ts";
import { attachmentHeader } from "#app/platform/inspection/file-name.ts";

type StoredFile = {
  storageKey: string;
  originalName: string;
  contentType: string;
  byteSize: number;
};

/** A kept file as a download that no page can run and no cache keeps. */
export function fileAnswer(file: StoredFile, context: AppLoadContext): Response {
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
