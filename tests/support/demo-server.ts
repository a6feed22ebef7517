import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { watchProcess } from "./attack/process-watch.ts";
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
/** Compiles the embedded database once, the quick way: a short life does not earn the slow way back. */
const QUICK_START = ["--liftoff-only"];
/** Whoever uses no more than this in a second is at rest. */
const REST_MS = 50;

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
  const node = [process.execPath, ...QUICK_START];
  const [command = "", ...args] = [...before, ...node, resolve("build/serve.js")];
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
  return startOnCopy(await demoWorld(), env);
}

/** Starts the built server on a copy of a told world of its own, which is gone when it stops. */
export async function startOnCopy(
  told: string,
  env: Record<string, string> = {},
): Promise<RunningServer> {
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
export function demoWorld(): Promise<string> {
  return toldOnce("demo-world", {}, atRest);
}

/**
 * The folder of a world of this build that is told once: a start on an empty folder, and what `then`
 * does with the server.
 */
export async function toldOnce(
  name: string,
  env: Record<string, string>,
  then: (server: RunningServer) => Promise<void>,
): Promise<string> {
  const build = readFileSync("build/sources.sha256", "utf8").slice(0, 16);
  const folder = resolve(`build/${name}-${build}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), "rechterhand-tell-"));
  const server = await startServer(fresh, env);
  await then(server);
  await server.stop();
  // Next to where it belongs first: another program may ask for it at this moment.
  const whole = mkdtempSync(`${folder}-`);
  cpSync(fresh, whole, { recursive: true });
  if (existsSync(folder)) rmSync(whole, { recursive: true, force: true });
  else renameSync(whole, folder);
  rmSync(fresh, { recursive: true, force: true });
  return folder;
}

/** Waits until a server has done what a first start gives it to do, so that no copy does it again. */
async function atRest({ child }: RunningServer): Promise<void> {
  if (!existsSync("/proc/self/stat") || child.pid === undefined) return;
  const watch = watchProcess(child.pid);
  for (let before = Number.NEGATIVE_INFINITY, now = 0; now - before > REST_MS; ) {
    before = now;
    await setTimeout(1_000);
    now = watch.cpuMs();
  }
  watch.stop();
}

function opened(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolvePromise, reject) => {
    const late = globalThis.setTimeout(
      () => reject(new Error(`Not open in time:\n${output()}`)),
      START_MS,
    );
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
