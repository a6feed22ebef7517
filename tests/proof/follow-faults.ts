/** What the fault runs share: a database of its own, random changes, and the differences that are left. */

import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { system } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { db, openDatabase, transaction } from "#app/platform/db.server.ts";
import { openMail } from "#app/platform/mail/mail.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import type { JobDefinition } from "#app/platform/queue.server.ts";
import { openQueue } from "#app/platform/queue.server.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { aDraft, anEmployer } from "../support/builders.ts";
import { dice } from "../support/dice.ts";

export const CHANGES = 5_000;
const VACATURES = 200;

/** Opens an embedded database with reference data and 200 published vacatures; resolves with their ids. */
export async function openWorld(jobs: readonly JobDefinition[]): Promise<{
  ids: string[];
  close: () => Promise<void>;
}> {
  const database = await openDatabase({ kind: "pglite", snapshot: null });
  await applyMigrations(database, "prisma/migrations");
  openSite({ url: "http://localhost", version: "proof" });
  openMail({ service: null, from: "" });
  await openQueue(jobs);
  await syncTaxonomy();
  await syncPlaces();
  const employer = await anEmployer();
  const ids: string[] = [];
  for (let i = 0; i < VACATURES; i++) {
    const { id } = await aDraft(employer, { title: `Planner ${i}` });
    await publishVacature(system("proof"), { id });
    ids.push(id);
  }
  return { ids, close: database.close };
}

/** Random changes, each with its mark in one transaction: retitled, taken offline, put online again. */
export async function* changeAtRandom(
  ids: readonly string[],
  seed: number,
): AsyncGenerator<number> {
  const { pick, below } = dice(seed);
  for (let i = 0; i < CHANGES; i++) {
    const id = pick(ids);
    const data =
      below(3) === 0
        ? { status: pick(["published", "closed"] as const) }
        : { title: `Planner ${below(100_000)}` };
    await transaction(async (tx) => {
      await tx.vacature.update({ where: { id }, data, select: { id: true } });
      await markChanged(tx, "vacature", id);
    });
    yield i;
  }
}

/** How many documents differ between database and index: missing, another version, too many. */
export async function countDifferences(): Promise<number> {
  const expected = await vacatureFollowing.expected();
  const held = await vacatureIndex().versions();
  const wrong = new Set([...held.keys()].filter((id) => !expected.has(id)));
  for (const [id, version] of expected) if (held.get(id) !== version) wrong.add(id);
  return wrong.size;
}

/** How many published vacatures are not found by their present title, and whether the count is off. */
export async function countUnfindable(): Promise<number> {
  const rows = await db().vacature.findMany({
    where: { status: "published" },
    select: { id: true, title: true },
  });
  let wrong = (await vacatureIndex().count({})) === rows.length ? 0 : 1;
  for (const { id, title } of rows) {
    const { hits } = await vacatureIndex().search({ text: `"${title}"`, limit: 200 });
    if (!hits.some((hit) => hit.id === id)) wrong++;
  }
  return wrong;
}

/** Waits until a condition holds; resolves with the milliseconds it took, Infinity when it never did. */
export async function untilTrue(
  holds: () => Promise<boolean>,
  withinMs: number,
  stepMs = 10,
): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < withinMs) {
    if (await holds()) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, stepMs));
  }
  return Number.POSITIVE_INFINITY;
}
