/** Reads one CV, in a process of its own. */
import { readFile } from "node:fs/promises";
import { answerOnce } from "#app/platform/processes/bounded-work.ts";
import { readCvLines } from "./cv-lines.server.ts";
import type { CvReading } from "./cv-reading.ts";
import { parseCv } from "./parse-cv.ts";
import { stopsFile } from "./person/stops-file.ts";

/** What the worker is asked: where the file lies, what it is, and today's year. */
export type CvQuestion = { path: string; contentType: string; year: number };

answerOnce(async ({ path, contentType, year }: CvQuestion): Promise<CvReading> => {
  const lines = await readCvLines(new Uint8Array(await readFile(path)), contentType);
  return typeof lines === "string"
    ? { outcome: lines }
    : { outcome: "read", facts: parseCv(lines, year), stops: stopsFile(lines) };
});
