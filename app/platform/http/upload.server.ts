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
import { MAX_UPLOAD_BYTES } from "#app/platform/http/upload-limit.ts";
import { inspectUpload } from "#app/platform/inspection/inspect-upload.server.ts";
import { UPLOAD_TROUBLE_TEXT } from "#app/platform/inspection/upload-trouble.ts";
import type { Limit } from "#app/platform/rate-limit.server.ts";
import { type BesideForm, parseForm } from "./form.server.ts";
import { type FormBody, readFormBody } from "./form-body.server.ts";

/** An hour of a library's computer room: sixty CVs read and thirty sent. Taken before a byte is read. */
export const UPLOADS_BY_CALLER: Limit = { name: "upload", hits: 90, windowSeconds: 3600 };

const TOO_LARGE = 413;
const UNTOLD = "application/octet-stream";

/** The Dutch sentences of one file field; `again` where the file is lost when the rest was wrong. */
type FileMessages = { missing: string; wrongKind: string; tooLarge: string; again?: string };

type UploadOptions<Input> = {
  field: string;
  messages: FileMessages;
  /** What the field takes, told by a file's first bytes; the kinds of a CV where it is left out. */
  kindOf?: (head: Uint8Array) => FileKind | null;
  /** Runs on the fields before they are read. */
  prepare?: (data: FormData) => void;
  /** Runs when the fields are right and before anything is kept; what it throws drops the file. */
  guard: (input: Input) => Promise<void>;
  /** No document: whoever takes it tells what it is and looks it through. */
  asIs?: boolean;
  /** In whose turn the document is looked through: the address it came from. */
  caller: string;
};

type UploadForm = {
  form: FormBody;
  file: ReceivedFile | null;
  /** The file was over the limit: it was drained and dropped, the fields are kept. */
  fileTooLarge: boolean;
};

/** Reads a form with one required document; throws what `readFormWithFile` gives as trouble. */
export async function readUploadForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: UploadOptions<z.output<Schema>>,
): Promise<{ input: z.output<Schema>; file: KeptFile }> {
  const { input, file, trouble } = await readFormWithFile(request, schema, options);
  if (trouble) throw errorOf(trouble);
  if (!file) throw new RuleBroken(options.messages.missing, options.field);
  return { input, file };
}

/** A file that could not be taken as the error that shows the form again. */
export function errorOf({ field, message, status }: BesideForm): RuleBroken {
  return status === TOO_LARGE ? new TooLarge(message, field) : new RuleBroken(message, field);
}

/**
 * Reads a form and at most one document (PDF, Word or text, told by content and looked through), and
 * keeps the document. A document that cannot be taken is dropped and told as `trouble`, so that the
 * caller can say it with all else. Throws `InvalidForm`; the file is then dropped.
 */
export async function readFormWithFile<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: UploadOptions<z.output<Schema>>,
): Promise<{ input: z.output<Schema>; file: KeptFile | null; trouble: BesideForm | null }> {
  const { field, messages, kindOf = fileKindOf, prepare, guard, caller, asIs } = options;
  const upload = await readUpload(request);
  const received = upload.file;
  const refused = (message: string, status = 422) => ({ field, message, status });
  try {
    prepare?.(upload.form.data);
    const lost = messages.again && received ? refused(messages.again) : null;
    const input = parseForm(request, upload.form, schema, lost);
    await guard(input);
    if (upload.fileTooLarge)
      return { input, file: null, trouble: refused(messages.tooLarge, TOO_LARGE) };
    if (!received) return { input, file: null, trouble: null };
    if (asIs) return { input, file: await keepFile(received, UNTOLD), trouble: null };
    const kind = kindOf(received.head);
    const message = kind ? await troubleIn(received, kind, messages, caller) : messages.wrongKind;
    if (!kind || message) {
      await dropFile(received);
      return { input, file: null, trouble: refused(message ?? messages.wrongKind) };
    }
    return { input, file: await keepFile(received, kind.contentType), trouble: null };
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
    const form = await readFormBody(request, { maxBytes: MAX_UPLOAD_BYTES, onFile });
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

/** Why a document must not come in, as a sentence; null when it may. */
async function troubleIn(
  file: ReceivedFile,
  kind: FileKind,
  messages: FileMessages,
  caller: string,
): Promise<string | null> {
  const trouble = await inspectUpload(file.path, kind, caller);
  if (!trouble) return null;
  return trouble === "wrong-kind" ? messages.wrongKind : UPLOAD_TROUBLE_TEXT[trouble];
}

async function dropReceived(file: ReceivedFile | null): Promise<void> {
  if (file) await dropFile(file);
}
