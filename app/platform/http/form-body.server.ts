import { once } from "node:events";
import type { Readable } from "node:stream";
import busboy from "busboy";
import { Unreadable } from "#app/platform/errors.ts";
import { fieldNames } from "./field-names.ts";

/** 256 kB of text: five times our longest form with every field at its limit. */
const MAX_FORM_BYTES = 256 * 1024;
/** What is too long is still read to here, so that the form comes back with what was typed. */
const KEPT_BYTES = 2 * MAX_FORM_BYTES;
const MAX_FIELDS = 500;
/** A sender that is silent for so long has gone, or means no good. */
const SILENCE_MS = 20_000;
/** However large the pieces are in which it comes: what is a file and what is text shows after each. */
const CHUNK_BYTES = 64 * 1024;
/** A large file is read on and dropped up to here, since its form's text may stand behind it. */
const MAX_SKIPPED_BYTES = 192 * 1024 * 1024;

const NOT_CUT = { nameTruncated: false, valueTruncated: false, encoding: "", mimeType: "" };

/** Where the one file of a form goes, and how large it may be. */
export type FileSink = {
  maxBytes: number;
  onFile: (stream: Readable, name: string) => void;
};

/** The text fields of a form; `tooLarge` when it had more than we take, and `data` is what we read. */
export type FormBody = { data: FormData; tooLarge: boolean };

/**
 * Reads a form, counting while it comes in: 256 kB of text, 500 fields, three steps deep, rows to 50.
 * Beyond that nothing more is kept. Files go to `sink`; without one they are skipped.
 * Throws `Unreadable` for what is no form, broke off, or stays away for 20 s.
 */
export async function readFormBody(request: Request, sink?: FileSink): Promise<FormBody> {
  const chunks = chunksOf(request);
  const first = await chunks.next();
  const data = new FormData();
  if (first.done) return { data, tooLarge: false };
  const meter = new Meter(sink ? MAX_SKIPPED_BYTES : 0);
  const parser = parserOf(request, sink);
  parser.on(
    "field",
    (name?: string, value?: string, { nameTruncated, valueTruncated } = NOT_CUT) => {
      // The parser leaves out a name that is empty, and a value in an alphabet that it does not know.
      if (name === undefined || value === undefined) return meter.text(0, false);
      meter.text(name.length + value.length, nameTruncated || valueTruncated);
      const verdict = nameTruncated ? "too-large" : meter.judge(name);
      if (verdict === "too-large") meter.tooLarge = true;
      else if (verdict === "fine") data.append(name, value.replaceAll("\u0000", ""));
    },
  );
  for (const limit of ["fieldsLimit", "partsLimit"] as const) parser.on(limit, () => meter.stop());
  parser.on("file", (_field, stream, { filename }) => {
    stream.on("data", (chunk: Buffer) => meter.file(chunk.length));
    stream.on("limit", () => meter.fileCut());
    // A file that breaks off fails with its form, and its receiver hears it besides.
    stream.on("error", () => {});
    if (sink && filename) sink.onFile(stream, filename);
    else stream.resume();
  });
  await feed(parser, first.value, chunks, meter);
  return { data, tooLarge: meter.tooLarge };
}

function parserOf(request: Request, sink?: FileSink): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: {
        // The parser calls a file that just reaches its limit too large.
        fileSize: (sink?.maxBytes ?? 0) + 1,
        files: 1,
        fields: MAX_FIELDS + 1,
        parts: MAX_FIELDS + 2,
        fieldSize: KEPT_BYTES,
      },
    });
  } catch {
    throw new Unreadable(415);
  }
}

/** Counts what came in by kind, and says when enough is enough. */
class Meter {
  tooLarge = false;
  readonly judge = fieldNames();
  private all = 0;
  private texts = 0;
  private fields = 0;
  private files = 0;
  private allowance = KEPT_BYTES;

  constructor(private readonly skippable: number) {}

  /** False when the chunk is beyond what is read at all. */
  takes(bytes: number): boolean {
    this.all += bytes;
    const beside = this.all - this.files;
    if (this.files === 0 && beside > MAX_FORM_BYTES) this.tooLarge = true;
    return beside <= this.allowance;
  }

  text(chars: number, cut: boolean): void {
    this.texts += chars;
    this.fields += 1;
    if (cut || this.texts > MAX_FORM_BYTES || this.fields > MAX_FIELDS) this.tooLarge = true;
  }

  file(bytes: number): void {
    this.files += bytes;
  }

  /** The file is over its limit: the rest of it may be skipped. */
  fileCut(): void {
    this.allowance += this.skippable;
  }

  stop(): void {
    this.tooLarge = true;
    this.allowance = 0;
  }
}

/** Writes the chunks to the parser as fast as it takes them, until the end or until it is enough. */
async function feed(
  parser: busboy.Busboy,
  first: Uint8Array,
  chunks: AsyncGenerator<Uint8Array>,
  meter: Meter,
): Promise<void> {
  const closed = once(parser, "close").catch(() => {
    throw new Unreadable(400);
  });
  closed.catch(() => {});
  // The parser may fail a second time, when it is told to end; nobody waits for that.
  parser.on("error", () => {});
  let chunk: Uint8Array | undefined = first;
  try {
    while (chunk) {
      if (!meter.takes(chunk.length)) {
        meter.tooLarge = true;
        break;
      }
      if (!parser.write(chunk)) await Promise.race([once(parser, "drain").catch(() => {}), closed]);
      const next: IteratorResult<Uint8Array> = await chunks.next();
      chunk = next.done ? undefined : next.value;
    }
  } catch (error) {
    parser.destroy();
    throw error;
  }
  const isWhole = !chunk;
  parser.end();
  try {
    await closed;
  } catch (error) {
    // What was broken off by us has no proper end.
    if (isWhole) throw error;
  }
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await inTime(reader.read());
    if (done) return;
    for (let at = 0; at < value.length; at += CHUNK_BYTES)
      yield value.subarray(at, at + CHUNK_BYTES);
  }
}

/** Rejects with `Unreadable` when nothing comes for too long, or the sender breaks off. */
async function inTime<Result>(coming: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable(408)), SILENCE_MS);
  });
  try {
    return await Promise.race([coming, silence]);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(400);
  } finally {
    clearTimeout(timer);
  }
}
