import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { type DatabaseTarget, openDatabase } from "#app/platform/db.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { enterInventedWages } from "#prisma/seed/enter-wages.ts";
import { anEmployer, aPublishedVacature } from "./builders.ts";

/** Migrates a database and puts one employer with one published vacature in it; resolves with its slug. */
export async function tellSmallWorld(target: DatabaseTarget): Promise<string> {
  const database = await openDatabase(target);
  try {
    await applyMigrations(database, "prisma/migrations");
    await syncTaxonomy();
    await syncPlaces();
    await enterInventedWages();
    openSite({ url: "http://localhost", version: "test" });
    await openQueue(ALL_JOBS);
    const { slug } = await aPublishedVacature(await anEmployer());
    await closeQueue();
    return slug;
  } finally {
    await database.close();
  }
}
