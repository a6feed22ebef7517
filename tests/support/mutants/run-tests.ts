import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Answer, Order } from "./standing-vitest.ts";

/** How a run of tests ended: the first thing that failed, nothing failed, or it did not end in time. */
type TestRun = { ended: "failed"; by: string } | { ended: "passed" } | { ended: "out-of-time" };

/** Runs tests in one copy of the tree, over and over. */
export type TestRunner = {
  /**
   * Runs test files in the order given, up to the first that fails, within so many milliseconds. Throws
   * when the tests did not run at all: that is no fault noticed.
   */
  run: (order: Order, milliseconds: number) => Promise<TestRun>;
  stop: () => void;
};

/** A runner in a folder; its vitest starts with the first run, and again after one that did not end. */
export function testRunner(folder: string, env: Record<string, string>): TestRunner {
  let standing: ChildProcess | null = null;
  const stop = () => {
    // The whole group: its workers hold the loop that does not end.
    if (standing?.pid && standing.exitCode === null) process.kill(-standing.pid, "SIGKILL");
    standing = null;
  };
  return {
    stop,
    run: async (order, milliseconds) => {
      standing ??= start(folder, env);
      const answer = await ask(standing, order, milliseconds);
      if (answer === "out-of-time") {
        stop();
        return { ended: "out-of-time" };
      }
      if (answer.failure !== null) return { ended: "failed", by: answer.failure };
      if (answer.ran < order.tests.length) throw new Error(`did not run: ${order.tests}`);
      return { ended: "passed" };
    },
  };
}

function start(folder: string, env: Record<string, string>): ChildProcess {
  return fork(join(folder, "tests/support/mutants/standing-vitest.ts"), {
    cwd: folder,
    env: { ...process.env, ...env, FORCE_COLOR: "0" },
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
  });
}

async function ask(
  standing: ChildProcess,
  order: Order,
  milliseconds: number,
): Promise<Answer | "out-of-time"> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), milliseconds);
  const { signal } = end;
  try {
    standing.send(order);
    const gone = once(standing, "exit", { signal }).then(([code]) => {
      throw new Error(`vitest ended with ${code}`);
    });
    gone.catch(() => {});
    const [answer] = await Promise.race([once(standing, "message", { signal }), gone]);
    return answer as Answer;
  } catch (error) {
    if (signal.aborted) return "out-of-time";
    throw error;
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}
