import { syncReference } from "#app/features/settings/sync-reference.server.ts";
import { PLACES } from "./place-names.ts";

/** Brings the table of places up to the shipped data; it holds the names as readers see them. */
export function syncPlaces(): Promise<boolean> {
  return syncReference("places", PLACES, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Place" (id, name, province, municipality, lat, lon)
      SELECT id, label, province, gemeente, lat, lon
      FROM jsonb_to_recordset(${JSON.stringify(PLACES)}::jsonb)
        AS p(id text, label text, province text, gemeente text, lat float, lon float)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, province = excluded.province,
        municipality = excluded.municipality, lat = excluded.lat, lon = excluded.lon`;
  });
}
