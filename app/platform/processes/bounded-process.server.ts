import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import { type FairTurns, fairTurns } from "./fair-turns.ts";

/**
 * Work on files of strangers: a process of its own can be ended at any moment, holds no secret and
 * shares no memory; a thread's limits leave out array buffers, which is where files live.
 */
export type Limits = {
  /** Of work: on a busy machine it may take `PATIENCE` times as long. */
  milliseconds: number;
  megabytes: number;
};

/** How it ended: with an answer, with an error in the work, or stopped at a limit. */
export type Bounded<Answer> =
  | { ended: "answered"; answer: Answer }
  | { ended: "failed" | "out-of-time" | "out-of-memory" };

/** The program tells of itself once it is loaded; a machine under load may take its time to start it. */
const START_MS = 15_000;
/** Behind everybody else on a busy machine a second of work takes some more. */
const PATIENCE = 4;
/** More at once of one kind of work than this would take the web server's own cores. */
const MAX_AT_ONCE = 2;
/** Whoever waits for a page goes before whoever waits for a file. */
const NICENESS = 10;

let folder: string | null = null;
/** Each kind of work has its own turns: reading a file never waits for checking one. */
const turns = new Map<string, FairTurns>();

/** Says where built workers lie. Before it is called they run from source, as in tests. */
export function openWorkers(builtFolder: string): void {
  folder = builtFolder;
}

/**
 * Runs one piece of work in a process of its own that is killed at its limits. `source` is the worker's
 * path from the project's root; its program calls `answerOnce`. `caller` is who asked for it: one caller's
 * work is done one by one, and the others' in between. Never throws for what the work does.
 */
export async function runBounded<Answer>(
  source: string,
  input: unknown,
  limits: Limits,
  caller: string,
): Promise<Bounded<Answer>> {
  const own = turns.get(source) ?? fairTurns(MAX_AT_ONCE);
  turns.set(source, own);
  const giveBack = await own.take(caller);
  try {
    return await runNow<Answer>(source, input, limits);
  } finally {
    giveBack();
  }
}

/** The built file of a worker's source. */
export function builtWorkerName(source: string): string {
  return `${source.split("/").at(-1)?.replace(/\.ts$/, "")}.js`;
}

type Message<Answer> = { ready: true } | { answer: Answer } | { failed: true };

function runNow<Answer>(
  source: string,
  input: unknown,
  { milliseconds, megabytes }: Limits,
): Promise<Bounded<Answer>> {
  const [program, loader] = folder
    ? [join(folder, builtWorkerName(source)), []]
    : [join(process.cwd(), source), ["--import", "tsx"]];
  return new Promise((resolve) => {
    const child = fork(program, [String(megabytes), String(milliseconds)], {
      execArgv: [...loader, `--max-old-space-size=${megabytes}`],
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    if (child.pid) setPriority(child.pid, NICENESS);
    let outcome: Bounded<Answer> | null = null;
    const finish = (ended: Bounded<Answer>) => {
      outcome ??= ended;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(() => finish({ ended: "out-of-time" }), START_MS);
    child.on("message", (message: Message<Answer>) => {
      if ("ready" in message) {
        clearTimeout(timer);
        timer = setTimeout(() => finish({ ended: "out-of-time" }), PATIENCE * milliseconds);
        child.send({ input });
      } else if ("answer" in message) finish({ ended: "answered", answer: message.answer });
      else finish({ ended: "failed" });
    });
    child.on("error", () => finish({ ended: "failed" }));
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      resolve(outcome ?? { ended: endOf(signal) });
    });
  });
}

/** What a signal says of a program that ended without a word: its own watch ends it, or the engine does. */
function endOf(signal: NodeJS.Signals | null): "out-of-time" | "out-of-memory" | "failed" {
  if (signal === "SIGXCPU") return "out-of-time";
  return signal === "SIGKILL" || signal === "SIGABRT" ? "out-of-memory" : "failed";
}
