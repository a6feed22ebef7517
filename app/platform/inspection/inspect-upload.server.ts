import type { FileKind } from "../file-kind.ts";
import { runBounded } from "../processes/bounded-process.server.ts";
import type { UploadQuestion } from "./inspect-upload.worker.ts";
import type { UploadTrouble } from "./upload-trouble.ts";

const WORKER = "app/platform/inspection/inspect-upload.worker.ts";
/** The sender waits for this; 64 MB take a second. */
const LIMITS = { milliseconds: 5_000, megabytes: 256 };

/**
 * What is wrong with a received document of this kind, or null; looked at outside this process, in the
 * turn of the caller who sent it.
 */
export async function inspectUpload(
  path: string,
  kind: FileKind,
  caller: string,
): Promise<UploadTrouble | null> {
  const question: UploadQuestion = { path, extension: kind.extension };
  const result = await runBounded<UploadTrouble | null>(WORKER, question, LIMITS, caller);
  if (result.ended === "answered") return result.answer;
  return result.ended === "failed" ? "damaged" : "heavy";
}
