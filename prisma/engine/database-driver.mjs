import { randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { SchemaAdapter } from "./schema-adapter.mjs";

/** @typedef {import("./schema-adapter.mjs").Connection} Connection */

/** Values stay text: the adapter converts by column type. @param {unknown} value */
const asText = (value) => value;

/**
 * One driver-adapter factory for the schema engine: a PostgreSQL server when `url` is given, else
 * the embedded database in `directory` (or in memory).
 *
 * @param {{ url?: string, directory?: string }} target
 */
export function openDatabase({ url, directory }) {
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  /** @param {() => Promise<Connection>} open */
  const adapter = (open) => async () => {
    const connection = await open();
    closers.push(connection.close);
    return new SchemaAdapter(connection);
  };
  const base = { provider: /** @type {const} */ ("postgres"), adapterName: "rechterhand-schema" };
  const factory = url
    ? {
        ...base,
        connect: adapter(() => connectServer(url)),
        connectToShadowDb: adapter(() => createShadowDatabase(url)),
      }
    : {
        ...base,
        connect: adapter(() => openEmbedded(directory)),
        connectToShadowDb: adapter(() => openEmbedded(undefined)),
      };
  const close = async () => {
    for (const closer of closers.splice(0)) await closer();
  };
  return { factory, close };
}

/** Creates the database a URL names, from the server's `postgres` database. @param {string} url */
export async function createDatabase(url) {
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  target.pathname = "/postgres";
  const server = await connectServer(target.href);
  await server.script(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  await server.close();
}

/** @param {string} url @returns {Promise<Connection>} */
async function connectServer(url) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  let open = true;
  return {
    query: async (text, values) => {
      const types = { getTypeParser: () => asText };
      const result = await client.query({ text, values, rowMode: "array", types });
      return { fields: result.fields, rows: result.rows, affected: result.rowCount ?? 0 };
    },
    script: async (sql) => void (await client.query(sql)),
    close: async () => {
      if (open) await client.end();
      open = false;
    },
  };
}

/** @param {string} url @returns {Promise<Connection>} */
async function createShadowDatabase(url) {
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/prisma_shadow_${randomUUID()}`;
  await createDatabase(shadowUrl.href);
  const shadow = await connectServer(shadowUrl.href);
  let open = true;
  const close = async () => {
    if (!open) return;
    open = false;
    await shadow.close();
    const server = await connectServer(url);
    await server.script(`DROP DATABASE ${pg.escapeIdentifier(shadowUrl.pathname.slice(1))}`);
    await server.close();
  };
  return { ...shadow, close };
}

/** @param {string | undefined} directory @returns {Promise<Connection>} */
async function openEmbedded(directory) {
  const lite = await PGlite.create(directory ?? "memory://");
  const parsers = new Proxy({}, { get: () => asText, has: () => true });
  return {
    query: async (text, values) => {
      const result = await lite.query(text, values, { rowMode: "array", parsers });
      const rows = /** @type {unknown[][]} */ (result.rows);
      return { fields: result.fields, rows, affected: result.affectedRows ?? 0 };
    },
    script: async (sql) => void (await lite.exec(sql)),
    close: async () => {
      if (!lite.closed) await lite.close();
    },
  };
}
