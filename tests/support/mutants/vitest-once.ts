import { spawn } from "node:child_process";
import { join } from "node:path";

/** Vitest in a folder; the code it ended with, or null when it had to be ended. */
export function vitest(
  folder: string,
  args: readonly string[],
  { milliseconds, env }: { milliseconds: number; env: Record<string, string> },
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const program = join(folder, "node_modules/vitest/vitest.mjs");
    const child = spawn(process.execPath, [program, ...args], {
      cwd: folder,
      env: { ...process.env, ...env, FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    const take = (part: Buffer) => {
      output = (output + part.toString()).slice(-20_000);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    let late = false;
    // The whole group: its workers hold the loop that does not end.
    const end = () => child.pid && process.kill(-child.pid, "SIGKILL");
    const timer = setTimeout(() => {
      late = true;
      end();
    }, milliseconds);
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code: late ? null : (code ?? 1), output });
    });
  });
}
