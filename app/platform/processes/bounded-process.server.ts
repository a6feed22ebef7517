import { fork } from "node:child_process";
import { join } from "node:path";

/**
 * Work on files of strangers: a process of its own can be ended at any moment, holds no secret and
 * shares no memory; a thread's limits leave out array buffers, which is where files live.
 */
export type Limits = { milliseconds: number; megabytes: number };

/** How it ended: with an answer, with an error in the work, or stopped at a limit. */
export type Bounded<Answer> =
  | { ended: "answered"; answer: Answer }
  | { ended: "failed" | "out-of-time" | "out-of-memory" };

/** The program tells of itself once it is loaded; a machine under load may take its time to start it. */
const START_MS = 15_000;
/** More at once than this would take the web server's own cores. */
const MAX_AT_ONCE = 2;

let folder: string | null = null;
let running = 0;
const waiting: (() => void)[] = [];

/** Says where built workers lie. Before it is called they run from source, as in tests. */
export function openWorkers(builtFolder: string): void {
  folder = builtFolder;
}

/**
 * Runs one piece of work in a process of its own that is killed at its limits. `source` is the worker's
 * path from the project's root; its program calls `answerOnce`. Never throws for what the work does.
 */
export async function runBounded<Answer>(
  source: string,
  input: unknown,
  limits: Limits,
): Promise<Bounded<Answer>> {
  if (running >= MAX_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await runNow<Answer>(source, input, limits);
  } finally {
    running--;
    waiting.shift()?.();
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
    const child = fork(program, [String(megabytes)], {
      execArgv: [...loader, `--max-old-space-size=${megabytes}`],
      env: { NODE_ENV: "production" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    let outcome: Bounded<Answer> | null = null;
    const finish = (ended: Bounded<Answer>) => {
      outcome ??= ended;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(() => finish({ ended: "out-of-time" }), START_MS);
    child.on("message", (message: Message<Answer>) => {
      if ("ready" in message) {
        clearTimeout(timer);
        timer = setTimeout(() => finish({ ended: "out-of-time" }), milliseconds);
        child.send({ input });
      } else if ("answer" in message) finish({ ended: "answered", answer: message.answer });
      else finish({ ended: "failed" });
    });
    child.on("error", () => finish({ ended: "failed" }));
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      const died = signal === "SIGKILL" || signal === "SIGABRT";
      resolve(outcome ?? { ended: died ? "out-of-memory" : "failed" });
    });
  });
}
