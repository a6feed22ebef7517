import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./facilities/postgres.ts";

/** The password of the demo accounts in every test world. */
export const DEMO_PASSWORD = "demo-wachtwoord-voor-tests";

export type RunningServer = {
  url: string;
  dataDir: string;
  child: ChildProcess;
  /** What it printed so far. */
  output: () => string;
  /** SIGTERM, and waits until it is gone; resolves with its exit code. */
  stop: () => Promise<number | null>;
};

const START_MS = 120_000;

/**
 * Starts the built server on a data directory; rejects with its output when it does not open. `before`
 * is a command that runs the server, with its own arguments.
 */
export async function startServer(
  dataDir: string,
  env: Record<string, string> = {},
  before: string[] = [],
): Promise<RunningServer> {
  const port = await freePort();
  const [command = "", ...args] = [...before, process.execPath, resolve("build/serve.js")];
  const child = spawn(command, args, {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO_PASSWORD,
      NODE_ENV: "production",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  await opened(child, () => output);
  const stop = () =>
    new Promise<number | null>((done) => {
      if (child.exitCode !== null) return done(child.exitCode);
      child.once("exit", (code) => done(code));
      child.kill("SIGTERM");
    });
  return { url: `http://localhost:${port}`, dataDir, child, output: () => output, stop };
}

/** Starts the built server on its own copy of the demo world, which is told once for each build. */
export async function startDemoServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const told = await demoWorld();
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-world-"));
  cpSync(told, dataDir, { recursive: true });
  const server = await startServer(dataDir, env);
  const stop = async () => {
    const code = await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    return code;
  };
  return { ...server, stop };
}

/** The folder with the demo world of this build, told once; copy it, never open it. */
export async function demoWorld(): Promise<string> {
  const build = readFileSync("build/sources.sha256", "utf8").slice(0, 16);
  const folder = resolve(`build/demo-world-${build}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), "rechterhand-tell-"));
  const server = await startServer(fresh);
  await server.stop();
  cpSync(fresh, folder, { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  return folder;
}

function opened(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    const late = setTimeout(() => reject(new Error(`Not open in time:\n${output()}`)), START_MS);
    child.stdout?.on("data", () => {
      if (!output().includes("Rechterhand is open")) return;
      clearTimeout(late);
      resolvePromise();
    });
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`The server stopped with ${code}:\n${output()}`));
    });
  });
}
