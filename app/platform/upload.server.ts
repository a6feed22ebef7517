import { Readable } from "node:stream";
import busboy from "busboy";
import { dropFile, type ReceivedFile, receiveFile } from "./files.server.ts";

/**
 * 64 MB, the largest file that common mail servers and job boards still hand on whole; scanned
 * portfolios stay below it.
 */
export const MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;
/** Text fields of our longest form stay far below this. */
const MAX_FIELD_BYTES = 256 * 1024;
const MAX_FIELDS = 200;

export type UploadForm = {
  /** The text fields. */
  data: FormData;
  file: ReceivedFile | null;
  /** The file was over the limit: it was drained and dropped, the fields are kept. */
  tooLarge: boolean;
};

/** Reads a multipart form with at most one file, streaming the file to disk. */
export async function readUpload(request: Request): Promise<UploadForm> {
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
      fileSize: MAX_ATTACHMENT_BYTES,
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
