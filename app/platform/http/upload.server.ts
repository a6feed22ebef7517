import type { Readable } from "node:stream";
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
import { inspectUpload } from "#app/platform/inspection/inspect-upload.server.ts";
import { UPLOAD_TROUBLE_TEXT } from "#app/platform/inspection/upload-trouble.ts";
import { MAX_ATTACHMENT_BYTES } from "#app/platform/limits/attachment.ts";
import type { Limit } from "#app/platform/rate-limit.server.ts";
import { type BesideForm, parseForm } from "./form.server.ts";
import { type FormBody, readFormBody } from "./form-body.server.ts";

/** An hour of a library's computer room: sixty CVs read and thirty sent. Taken before a byte is read. */
export const UPLOADS_BY_CALLER: Limit = { name: "upload", hits: 90, windowSeconds: 3600 };

/** The Dutch sentences of one file field. */
type FileMessages = { missing: string; wrongKind: string; tooLarge: string; again: string };

type UploadOptions<Input> = {
  field: string;
  messages: FileMessages;
  /** Runs when the fields are right and before anything is kept; what it throws drops the file. */
  guard: (input: Input) => Promise<void>;
  /** In whose turn the document is looked through: the address it came from. */
  caller: string;
};

type UploadForm = {
  form: FormBody;
  file: ReceivedFile | null;
  /** The file was over the limit: it was drained and dropped, the fields are kept. */
  fileTooLarge: boolean;
};

/** Reads a form with one required document; see `readUploadFormWith`. */
export async function readUploadForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: UploadOptions<z.output<Schema>>,
): Promise<{ input: z.output<Schema>; file: KeptFile }> {
  const { input, file } = await readUploadFormWith(request, () => schema, false, options);
  if (!file) throw new RuleBroken(options.messages.missing, options.field);
  return { input, file };
}

/**
 * Reads a form with one document (PDF, Word or text, told by content and looked through) by the
 * schema for its text fields, and keeps the document. With `mayMiss` the document may be left out.
 * Whatever is wrong comes back with the form and all its text; the file is then dropped.
 * Throws `InvalidForm`, `RuleBroken` at the file's field, or `TooLarge`.
 */
export async function readUploadFormWith<Schema extends z.ZodType>(
  request: Request,
  schemaFor: (data: FormData) => Schema,
  mayMiss: boolean,
  { field, messages, guard, caller }: UploadOptions<z.output<Schema>>,
): Promise<{ input: z.output<Schema>; file: KeptFile | null }> {
  const upload = await readUpload(request);
  const received = upload.file;
  const kind = received ? fileKindOf(received.head) : null;
  const missed = !received && !upload.fileTooLarge && mayMiss;
  const trouble = missed ? null : troubleOf(upload, kind, messages);
  const status = upload.fileTooLarge ? 413 : 422;
  const beside: BesideForm = { field, message: trouble ?? messages.again, status };
  try {
    const input = parseForm(
      request,
      upload.form,
      schemaFor(upload.form.data),
      missed ? undefined : beside,
    );
    if (upload.fileTooLarge) throw new TooLarge(messages.tooLarge, field);
    if (missed) {
      await guard(input);
      return { input, file: null };
    }
    if (!received || !kind) throw new RuleBroken(trouble ?? messages.missing, field);
    await guard(input);
    await refuseTrouble(received, kind, field, messages, caller);
    return { input, file: await keepFile(received, kind.contentType) };
  } catch (error) {
    await dropReceived(received);
    throw error;
  }
}

/** Reads a form with at most one file, streaming the file to disk. */
async function readUpload(request: Request): Promise<UploadForm> {
  let receiving: Promise<ReceivedFile> | null = null;
  let fileTooLarge = false;
  const onFile = (stream: Readable, name: string) => {
    stream.on("limit", () => {
      fileTooLarge = true;
    });
    receiving = receiveFile(stream, name);
    receiving.catch(() => {});
  };
  try {
    const form = await readFormBody(request, { maxBytes: MAX_ATTACHMENT_BYTES, onFile });
    const file: ReceivedFile | null = await started(receiving).catch((error) => {
      // A file cut off with a form that was too long is dropped where it was received.
      if (form.tooLarge) return null;
      throw error;
    });
    if (!file || (!fileTooLarge && file.byteSize > 0)) return { form, file, fileTooLarge };
    await dropFile(file);
    return { form, file: null, fileTooLarge };
  } catch (error) {
    await dropReceived(await started(receiving).catch(() => null));
    throw error;
  }
}

/** Guarantee: what the parser's listener set, which the compiler does not see happen. */
function started(receiving: Promise<ReceivedFile> | null): Promise<ReceivedFile | null> {
  return receiving ?? Promise.resolve(null);
}

function troubleOf(upload: UploadForm, kind: FileKind | null, messages: FileMessages) {
  if (upload.fileTooLarge) return messages.tooLarge;
  if (!upload.file) return messages.missing;
  return kind ? null : messages.wrongKind;
}

/** Throws `RuleBroken` at the file's field for a document that must not come in. */
async function refuseTrouble(
  file: ReceivedFile,
  kind: FileKind,
  field: string,
  messages: FileMessages,
  caller: string,
): Promise<void> {
  const trouble = await inspectUpload(file.path, kind, caller);
  if (!trouble) return;
  const text = trouble === "wrong-kind" ? messages.wrongKind : UPLOAD_TROUBLE_TEXT[trouble];
  throw new RuleBroken(text, field);
}

async function dropReceived(file: ReceivedFile | null): Promise<void> {
  if (file) await dropFile(file);
}
