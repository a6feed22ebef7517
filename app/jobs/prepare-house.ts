import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";

/** A line for the person at the terminal. */
export type Announcement = { label: string; text: string };

/** What must be in the database before the doors open: reference data, and the first people. */
export async function prepareHouse(_options: {
  demo: boolean;
  demoPassword?: string;
  adminEmail?: string;
}): Promise<Announcement[]> {
  await syncTaxonomy();
  await syncPlaces();
  return [];
}
