import { Readable } from "node:stream";
import busboy from "busboy";
import type { z } from "zod";
import { RuleBroken, TooLarge } from "#app/platform/errors.ts";
import { type FileKind, fileKindOf } from "#app/platform/file-kind.ts";
import {
  dropFile,
  type KeptFile,
  keepFile,
  type ReceivedFile,
  receiveFile,
} from "#app/platform/files.server.ts";
import { type BesideForm, parseForm } from "./form.server.ts";

/**
 * 64 MB, the largest file that common mail servers and job boards still hand on whole; scanned
 * portfolios stay below it.
 */
export const MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;
/** Text fields of our longest form stay far below this. */
const MAX_FIELD_BYTES = 256 * 1024;
const MAX_FIELDS = 200;

/** The Dutch sentences of one file field. */
export type FileMessages = { missing: string; wrongKind: string; tooLarge: string; again: string };

type UploadOptions = {
  field: string;
  messages: FileMessages;
  /** Runs when the fields are right and before anything is kept; what it throws drops the file. */
  guard: () => Promise<void>;
};

type UploadForm = {
  /** The text fields. */
  data: FormData;
  file: ReceivedFile | null;
  /** The file was over the limit: it was drained and dropped, the fields are kept. */
  tooLarge: boolean;
};

/**
 * Reads a form with one required document (PDF, Word or text, told by content) and keeps the
 * document. Whatever is wrong comes back with the form and all its text; the file is then dropped.
 * Throws `InvalidForm`, `RuleBroken` at the file's field, or `TooLarge`.
 */
export async function readUploadForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { field, messages, guard }: UploadOptions,
): Promise<{ input: z.output<Schema>; file: KeptFile }> {
  const upload = await readUpload(request);
  const received = upload.file;
  const kind = received ? fileKindOf(received.head) : null;
  const trouble = troubleOf(upload, kind, messages);
  const status = upload.tooLarge ? 413 : 422;
  const beside: BesideForm = { field, message: trouble ?? messages.again, status };
  try {
    const input = parseForm(request, upload.data, schema, beside);
    if (upload.tooLarge) throw new TooLarge(messages.tooLarge, field);
    if (!received || !kind) throw new RuleBroken(trouble ?? messages.missing, field);
    await guard();
    return { input, file: await keepFile(received, kind.contentType) };
  } catch (error) {
    await dropReceived(received);
    throw error;
  }
}

/** Reads a multipart form with at most one file, streaming the file to disk. */
async function readUpload(request: Request): Promise<UploadForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return { data: await request.formData(), file: null, tooLarge: false };
  }
  const data = new FormData();
  let receiving: Promise<ReceivedFile> | null = null;
  let tooLarge = false;
  const parser = busboy({
    headers: { "content-type": type },
    defParamCharset: "utf8",
    limits: {
      // The parser calls a file that just reaches its limit too large.
      fileSize: MAX_ATTACHMENT_BYTES + 1,
      files: 1,
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
    },
  });
  parser.on("field", (name, value) => data.append(name, value));
  parser.on("file", (_name, stream, info) => {
    if (!info.filename) return void stream.resume();
    stream.on("limit", () => {
      tooLarge = true;
    });
    receiving = receiveFile(stream, info.filename);
    receiving.catch(() => {});
  });
  await new Promise<void>((resolve, reject) => {
    parser.on("close", resolve);
    parser.on("error", reject);
    if (!request.body) return parser.end();
    Readable.fromWeb(request.body as import("node:stream/web").ReadableStream)
      .on("error", reject)
      .pipe(parser);
  });
  const file: ReceivedFile | null = await (receiving as Promise<ReceivedFile> | null);
  if (file && (tooLarge || file.byteSize === 0)) {
    await dropFile(file);
    return { data, file: null, tooLarge };
  }
  return { data, file, tooLarge };
}

function troubleOf(upload: UploadForm, kind: FileKind | null, messages: FileMessages) {
  if (upload.tooLarge) return messages.tooLarge;
  if (!upload.file) return messages.missing;
  return kind ? null : messages.wrongKind;
}

async function dropReceived(file: ReceivedFile | null): Promise<void> {
  if (file) await dropFile(file);
}
