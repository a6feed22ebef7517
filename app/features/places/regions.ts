import { fold } from "#search/dutch/words.ts";
import { PLACES } from "./place-names.ts";
import { REGION_ROWS } from "./regions.data.ts";

/** A province or region: its name as shown, its middle, and the ids of its places. */
export type Region = { name: string; lat: number; lon: number; placeIds: string[] };

const keyOf = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const ROWS = new Map(
  [
    ...[...new Set(PLACES.map(({ province }) => province))].map((province) => ({
      names: [province, `provincie ${province}`],
      provinces: [province],
      gemeentes: undefined,
    })),
    ...REGION_ROWS,
  ].flatMap((row) => row.names.map((name) => [keyOf(name), row] as const)),
);

/** Every name of a region, folded, with single spaces. */
export const REGION_KEYS: readonly string[] = [...ROWS.keys()];

/** The region a text names ("Achterhoek", "regio Twente", "provincie Utrecht"), or null. */
export function findRegion(text: string): Region | null {
  const key = keyOf(text.slice(0, 80));
  const row = ROWS.get(key) ?? ROWS.get(key.replace(/^(?:de|het|regio|provincie) /, ""));
  if (row === undefined) return null;
  const { provinces = [], gemeentes = [] } = row;
  const places = PLACES.filter(
    ({ province, gemeente, name }) =>
      provinces.includes(province) || gemeentes.includes(gemeente ?? name),
  );
  const mean = (of: "lat" | "lon") =>
    places.reduce((sum, place) => sum + place[of], 0) / places.length;
  const placeIds = places.map(({ id }) => id);
  return { name: row.names[0] ?? text, lat: mean("lat"), lon: mean("lon"), placeIds };
}
