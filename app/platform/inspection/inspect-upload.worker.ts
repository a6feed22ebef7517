/** Looks through one document, in a process of its own. */
import { readFile } from "node:fs/promises";
import type { FileKind } from "../file-kind.ts";
import { answerOnce } from "../processes/bounded-work.ts";
import { inspectBytes } from "./inspect-bytes.ts";

export type UploadQuestion = { path: string; extension: FileKind["extension"] };

answerOnce(async ({ path, extension }: UploadQuestion) =>
  inspectBytes(await readFile(path), extension),
);
