/**
 * Every file of the upload corpus through the form reader, then through the reader of CVs where it was
 * kept; and workers that run on or eat memory. Meanwhile this process must stay quick.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { buildWorkers } from "#app/build-workers.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import { openFiles, pathOfFile } from "#app/platform/files.server.ts";
import { attachmentHeader } from "#app/platform/inspection/file-name.ts";
import { openWorkers, runBounded } from "#app/platform/processes/bounded-process.server.ts";
import { aPdf } from "../support/uploads/a-pdf.ts";
import { ARCHIVE_MEMBERS } from "../support/uploads/corpus-archives.ts";
import { DOCUMENT_MEMBERS } from "../support/uploads/corpus-documents.ts";
import { NAMED_MEMBERS } from "../support/uploads/corpus-names.ts";
import { PDF_TRICKS } from "../support/uploads/corpus-pdf-tricks.ts";
import { WORD_TRICKS } from "../support/uploads/corpus-word-tricks.ts";
import { heavyCvs } from "../support/uploads/heavy-cvs.ts";
import { uploadVerdict } from "../support/uploads/upload-verdict.ts";

const WORKERS = join(process.cwd(), "build/proof-workers");
const LIMITS = { milliseconds: 5_000, megabytes: 256 };
/** Reading in this process would hold others for seconds; starting a process, on a busy machine, for less. */
const MAX_DELAY_MS = 500;

const HEAVY_AT_ONCE = 60;
const MAX_BEHIND_SECONDS = 5;
const GOOD = { what: "good", name: "cv.pdf", bytes: () => aPdf(), verdicts: [] };

let failed = 0;
const folder = await mkdtemp(join(tmpdir(), "rechterhand-uploads-"));
await openFiles(folder);
await buildWorkers(WORKERS);
await judgeCorpus();
await readHeavy();
await stopBusy();
await standBehindHeavy();
await rm(folder, { recursive: true, force: true });
await rm(WORKERS, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);

async function judgeCorpus(): Promise<void> {
  openWorkers(WORKERS);
  const members = [
    ...DOCUMENT_MEMBERS,
    ...ARCHIVE_MEMBERS,
    ...PDF_TRICKS,
    ...WORD_TRICKS,
    ...NAMED_MEMBERS,
  ];
  let right = 0;
  for (const member of members) {
    const { verdict, kept } = await uploadVerdict(member);
    const isRight = member.verdicts.includes(verdict) && (!kept || isSafeName(kept.originalName));
    if (isRight) right++;
    else
      tell(
        false,
        `${member.what}: ${verdict}, wanted ${member.verdicts.join(" or ")}; ${kept?.originalName ?? ""}`,
      );
    if (kept) await readCvFile(pathOfFile(kept.storageKey), kept.contentType, "test");
  }
  tell(right === members.length, `right verdicts: ${right} of ${members.length} files`);
  const left = await readdir(join(folder, "files", "inbox"));
  tell(left.length === 0, `refused files left in the inbox: ${left.length}`);
}

function isSafeName(name: string): boolean {
  const header = attachmentHeader(name);
  const isPlain = /^[\x20-\x7e]+$/.test(header) && name.length <= 260 && !/[\\/\p{C}"]/u.test(name);
  return isPlain && /\.(?:pdf|docx|txt)$/.test(name);
}

async function readHeavy(): Promise<void> {
  for (const { what, path, contentType, outcomes } of await heavyCvs(folder)) {
    const started = Date.now();
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const { outcome } = await readCvFile(path, contentType, "test");
    delay.disable();
    const seconds = (Date.now() - started) / 1000;
    const waitedMs = delay.max / 1e6;
    const good = outcomes.includes(outcome) && seconds < 7 && waitedMs < MAX_DELAY_MS;
    tell(
      good,
      `${what}: ${outcome} after ${seconds.toFixed(1)} s; others waited at most ${waitedMs.toFixed(0)} ms`,
    );
  }
}

async function stopBusy(): Promise<void> {
  await buildWorkers(WORKERS, "tests/proof");
  for (const [how, wanted] of [
    ["answer", "answered"],
    ["throw", "failed"],
    ["spin", "out-of-time"],
    ["buffers", "out-of-memory"],
    ["heap", "out-of-memory"],
  ] as const) {
    const started = Date.now();
    const { ended } = await runBounded("tests/proof/busy.worker.ts", how, LIMITS, "test");
    tell(
      ended === wanted,
      `a worker told to ${how}: ${ended} after ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
}

/** One address sends sixty files that are too much to read; another applies with a good one meanwhile. */
async function standBehindHeavy(): Promise<void> {
  await buildWorkers(WORKERS);
  const [heavy] = await heavyCvs(folder);
  if (!heavy) throw new Error("no heavy file");
  const bytes = await readFile(heavy.path);
  const member = { what: "heavy", name: "cv.pdf", bytes: () => bytes, verdicts: [] };
  for (let i = 0; i < HEAVY_AT_ONCE; i++) {
    uploadVerdict(member, "heavy")
      .then(() => readCvFile(heavy.path, heavy.contentType, "heavy"))
      // Those that still wait at the end find their folder gone.
      .catch(() => {});
  }
  const seconds: number[] = [];
  for (let i = 0; i < 5; i++) {
    const started = Date.now();
    const { kept } = await uploadVerdict(GOOD, "light");
    if (kept) await readCvFile(pathOfFile(kept.storageKey), kept.contentType, "light");
    seconds.push((Date.now() - started) / 1000);
  }
  const longest = Math.max(...seconds);
  tell(
    longest <= MAX_BEHIND_SECONDS,
    `behind ${HEAVY_AT_ONCE} heavy files of one address another's is checked and read within ${longest.toFixed(1)} s`,
  );
}

function tell(good: boolean, line: string): void {
  if (!good) failed++;
  console.log(`${good ? "✓" : "✗"} ${line}`);
}
