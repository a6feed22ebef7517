import { randomBytes } from "node:crypto";
import { onTestFinished } from "vitest";
import { type Database, openDatabase } from "#app/platform/db.server.ts";
import { administer, withDatabase } from "../migrated-database.ts";

/** A database with nothing in it, for one test, where TEST_DATABASE_URL says or else embedded. */
export async function anEmptyDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const database = await openDatabase({ kind: "pglite", snapshot: null });
    onTestFinished(database.close);
    return database;
  }
  const name = `empty_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const database = await openDatabase({ kind: "postgresql", url: withDatabase(server, name) });
  onTestFinished(async () => {
    await database.close();
    await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return database;
}
