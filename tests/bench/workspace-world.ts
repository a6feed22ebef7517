/** The world that the workspace is measured on, told by the seed into a database of its own. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { DEMO_PASSWORD } from "../support/demo-server.ts";
import { findPostgres } from "../support/facilities/postgres.ts";

export const VACATURES = 1000;
export const CANDIDATES = 100_000;

export type World = {
  url: string;
  /** How long it took to make; null for one that stood. */
  seconds: number | null;
  label: string;
  stop: () => Promise<void>;
};

/** Settings with which the seed and the server open the world's database. */
export function worldEnv(url: string): Record<string, string> {
  return { DATABASE_URL: url, SECRET: "bench".repeat(8), DEMO_PASSWORD };
}

/**
 * Makes the world on a throw-away server, or takes the one in WORKSPACE_DATABASE_URL, which an earlier
 * run left there. Null with a line when there is no PostgreSQL.
 */
export async function openWorld(dataDir: string): Promise<World | null> {
  const standing = process.env.WORKSPACE_DATABASE_URL;
  if (standing) return { url: standing, seconds: null, label: "", stop: async () => {} };
  const postgres = await findPostgres();
  if (postgres.missing) {
    console.log(`NOT RUN: ${postgres.missing}`);
    return null;
  }
  const server = postgres.env.TEST_DATABASE_URL ?? "";
  const name = `workspace_${randomBytes(4).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const started = performance.now();
  await tellWorld(url.href, dataDir);
  return {
    url: url.href,
    seconds: (performance.now() - started) / 1000,
    label: postgres.label,
    stop: async () => {
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
      await postgres.stop();
    },
  };
}

function tellWorld(url: string, dataDir: string): Promise<void> {
  const sizes = ["--vacatures", `${VACATURES}`, "--candidates", `${CANDIDATES}`, "--seed", "7"];
  const child = spawn(process.execPath, ["--import", "tsx", "prisma/seed/seed.ts", ...sizes], {
    env: { ...process.env, DATA_DIR: dataDir, ...worldEnv(url) },
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`The seed: ${code}`))));
  });
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
