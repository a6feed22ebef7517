#!/usr/bin/env node
/**
 * Speaks the schema engine's JSON-RPC over stdin and stdout to the unmodified Prisma CLI, with the
 * WebAssembly engine behind it, so that no engine is ever downloaded.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createDatabase, openDatabase } from "./database-driver.mjs";
import { openSchemaEngine } from "./wasm-engine.mjs";

/** @typedef {{ id: number, method?: string, params?: unknown }} Message */

const { flags, datamodels, url } = readArguments(process.argv.slice(2));
const directory = process.env.DATA_DIR ? join(process.env.DATA_DIR, "db") : undefined;

if (flags.includes("--version")) {
  console.log("schema-engine-cli wasm");
} else if (flags.includes("cli")) {
  await runCommand(flags[flags.indexOf("cli") + 1]);
} else {
  serve();
}

/** @param {string[]} argv */
function readArguments(argv) {
  /** @type {[string, string][]} */
  const datamodels = [];
  let datasource = /** @type {{ url?: string }} */ ({});
  /** @type {string[]} */
  const flags = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? "";
    if (word === "--datamodels") {
      const path = argv[++i] ?? "";
      datamodels.push([path, readFileSync(path, "utf8")]);
    } else if (word === "--datasource") datasource = JSON.parse(argv[++i] ?? "{}");
    else flags.push(word);
  }
  const isServer = datasource.url && new URL(datasource.url).hostname !== "pglite.local";
  return { flags, datamodels, url: isServer ? datasource.url : undefined };
}

/** @param {string | undefined} command */
async function runCommand(command) {
  try {
    if (command === "create-database" && url) await createDatabase(url);
    const { factory, close } = openDatabase({ url, directory });
    await factory.connect();
    await close();
    process.exit(0);
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    const message = cause instanceof Error ? cause.message : String(cause);
    const missing = cause instanceof Error && "code" in cause && cause.code === "3D000";
    const fields = { message, error_code: missing ? "P1003" : "P1001" };
    process.stderr.write(
      `${JSON.stringify({ level: "ERROR", fields, target: "schema_engine" })}\n`,
    );
    process.exit(1);
  }
}

function serve() {
  const { factory, close } = openDatabase({ url, directory });
  const engine = openSchemaEngine(factory, datamodels.length ? datamodels : undefined);
  let nextPrintId = 1_000_000;
  let queue = Promise.resolve();

  /** @param {object} message */
  const send = (message) =>
    process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

  /** @param {Message} message */
  const answer = async ({ id, method, params }) => {
    if (!method) return;
    try {
      const result = await call(method, params);
      if (method === "diff" && result?.stdout) {
        const content = String(result.stdout).replace(/\n$/, "");
        send({ id: nextPrintId++, method: "print", params: { content } });
      }
      send({ id, result: result ?? {} });
    } catch (error) {
      send({ id, error: rpcError(error) });
    }
  };

  /** @param {string} method @param {unknown} params */
  const call = async (method, params) => {
    if (method === "createDatabase") return { databaseName: "app" };
    const methods = /** @type {Record<string, (params: unknown) => Promise<any>>} */ (
      /** @type {unknown} */ (await engine)
    );
    return methods[method === "getDatabaseVersion" ? "version" : method]?.call(methods, params);
  };

  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    .on("line", (line) => {
      if (line.trim()) queue = queue.then(() => answer(JSON.parse(line)));
    })
    .on("close", async () => {
      await queue;
      await close();
      process.exit(0);
    });
}

/** @param {unknown} error */
function rpcError(error) {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const meta = error instanceof Error && "meta" in error ? error.meta : {};
  const known = /^P\d{4}$/.test(code);
  const data = known
    ? { is_panic: false, message, error_code: code, meta }
    : { is_panic: false, message, backtrace: null };
  return { code: 4466, message, data };
}
