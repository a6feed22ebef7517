import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Facility } from "./facility.ts";

const DEBIAN_SERVERS = "/usr/lib/postgresql";

/**
 * A PostgreSQL server for the database tests: TEST_DATABASE_URL, else a throw-away cluster made with
 * the server's binaries where there are any.
 */
export async function findPostgres(): Promise<Facility> {
  const given = process.env.TEST_DATABASE_URL;
  const none: Facility = { label: "", missing: null, env: {}, stop: async () => {} };
  if (given)
    return {
      ...none,
      label: "TEST_DATABASE_URL",
      missing: null,
      env: { TEST_DATABASE_URL: given },
    };
  const binaries = findBinaries();
  if (!binaries) {
    return { ...none, missing: "no PostgreSQL: set TEST_DATABASE_URL, or install its server" };
  }
  return startCluster(binaries);
}

function findBinaries(): string | null {
  const versions = existsSync(DEBIAN_SERVERS) ? readdirSync(DEBIAN_SERVERS) : [];
  const folders = [
    ...versions.sort((a, b) => Number(b) - Number(a)).map((v) => join(DEBIAN_SERVERS, v, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

async function startCluster(binaries: string): Promise<Facility> {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-pg-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) spawnSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o700);
  const port = await freePort();
  const data = join(folder, "data");
  const pg = (program: string, args: string[]) => {
    const words = [join(binaries, program), ...args];
    const [command = "", ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", ...words] : words;
    const { status, stderr } = spawnSync(command, rest, {
      encoding: "utf8",
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  };
  pg("initdb", ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync"]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  pg("pg_ctl", ["-D", data, "-o", settings, "-l", join(folder, "log"), "-w", "start"]);
  const version = spawnSync(join(binaries, "postgres"), ["--version"], { encoding: "utf8" }).stdout;
  const stop = async () => {
    pg("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("SIGINT", () => void stop().then(() => process.exit(1)));
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  return { label: version.trim(), missing: null, env: { TEST_DATABASE_URL: url }, stop };
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
