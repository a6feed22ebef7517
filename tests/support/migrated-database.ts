/** Makes one migrated database before the database tests; each test file then gets its own copy. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { type DatabaseTarget, openDatabase } from "#app/platform/db.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { enterInventedWages } from "#prisma/seed/enter-wages.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The file with the embedded database, or null on PostgreSQL. */
    snapshotFile: string | null;
    /** The PostgreSQL database to copy, or null on the embedded one. */
    templateUrl: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? onPostgres(project, server) : onEmbedded(project);
}

async function onEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-test-"));
  const snapshotFile = join(folder, "migrated.tar");
  const dump = await fill({ kind: "pglite", snapshot: null }, true);
  if (dump) writeFileSync(snapshotFile, Buffer.from(await dump.arrayBuffer()));
  project.provide("snapshotFile", snapshotFile);
  project.provide("templateUrl", null);
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function onPostgres(project: TestProject, server: string): Promise<() => Promise<void>> {
  const made = process.env.TEST_TEMPLATE_URL ?? null;
  const url = made ?? (await makeTemplate(server));
  project.provide("snapshotFile", null);
  project.provide("templateUrl", url);
  const name = new URL(url).pathname.slice(1);
  return async () => {
    const copies = await administer(
      server,
      `SELECT datname FROM pg_database WHERE datname LIKE '${name}\\_%'`,
    );
    for (const { datname } of copies)
      await administer(server, `DROP DATABASE ${datname} WITH (FORCE)`);
    if (!made) await administer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  };
}

/** A migrated database on a server, with roles, skills and places, to be copied; resolves with its address. */
export async function makeTemplate(server: string): Promise<string> {
  const name = `rechterhand_${randomBytes(6).toString("hex")}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const url = withDatabase(server, name);
  await fill({ kind: "postgresql", url }, false);
  return url;
}

async function fill(target: DatabaseTarget, dump: boolean): Promise<Blob | null> {
  const database = await openDatabase(target);
  await applyMigrations(database, "prisma/migrations");
  await syncTaxonomy();
  await syncPlaces();
  await enterInventedWages();
  await openQueue(ALL_JOBS);
  await closeQueue();
  const blob = dump ? await database.dump() : null;
  await database.close();
  return blob;
}

/** Runs one statement on a server's own connection; resolves with its rows. */
export async function administer(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
