import { today } from "#app/platform/clock.server.ts";
import { runBounded } from "#app/platform/processes/bounded-process.server.ts";
import type { CvQuestion } from "./cv.worker.ts";
import type { CvReading } from "./cv-reading.ts";

const WORKER = "app/features/cv/cv.worker.ts";
/** An applicant waits for this, and a CV of forty pages takes a second. */
const LIMITS = { milliseconds: 5_000, megabytes: 256 };

/**
 * Reads the CV at a path outside this process, within 5 s and 256 MB of memory in all. `contentType`
 * is what `fileKindOf` said, `caller` whose turn it is. Never throws for what is in the file: then the outcome says why not.
 */
export async function readCvFile(
  path: string,
  contentType: string,
  caller: string,
): Promise<CvReading> {
  if (contentType.startsWith("image/")) return { outcome: "picture" };
  const question: CvQuestion = { path, contentType, year: today().getFullYear() };
  const { ended, ...rest } = await runBounded<CvReading>(WORKER, question, LIMITS, caller);
  if ("answer" in rest) return rest.answer;
  return { outcome: ended === "failed" ? "unreadable" : "took-too-long" };
}
