import { FULL, type Fulfilment, thousandths } from "./fulfilment.ts";

const EARTH_RADIUS_METRES = 6_371_009;
const WORKING_DAYS = 5;
/** A short wish is no cliff: ten kilometres are a quarter of an hour. */
const LEAST_BEYOND_METRES = 10_000;

/** A point in degrees; null where the postcode is not known. */
export type Place = { readonly lat: number | null; readonly lon: number | null };

/**
 * Distance between home and work against the distance a person wants to travel: 1000 up to the
 * wish, falling in a straight line to 0 at one and a half times the wish, at least 10 km further. Days
 * at home lengthen nothing: who wants to travel 30 km said 30. Only where nobody travels at all (five
 * days at home) it always counts 1000. Unknown when a place or the wish is missing.
 * In: metres (integer) or null, wish in km or null, days at home offered 0..5. Out: 0..1000 or null.
 */
export function distanceFulfilment(
  metres: number | null,
  maxDistanceKm: number | null,
  hybridDays: number,
): Fulfilment {
  if (metres === null || maxDistanceKm === null) return null;
  return travelFulfilment(metres, wishedMetres(maxDistanceKm, hybridDays));
}

/** The wish in whole metres; without end when every day is at home, since nobody travels then. */
export function wishedMetres(maxDistanceKm: number, hybridDays: number): number {
  if (hybridDays >= WORKING_DAYS) return Number.POSITIVE_INFINITY;
  return maxDistanceKm * 1000;
}

/** Metres to travel against the wished metres: 1000 within, below 1000 above, 0 from the end on. */
export function travelFulfilment(metres: number, wishMetres: number): number {
  if (metres <= wishMetres) return FULL;
  const beyond = Math.max(Math.floor(wishMetres / 2), LEAST_BEYOND_METRES);
  return Math.min(FULL - 1, thousandths(wishMetres + beyond - metres, beyond));
}

/**
 * Great-circle distance by the haversine formula (Sinnott 1984) on a sphere of 6,371.009 km.
 * Out: whole metres; null when either place is not known.
 */
export function greatCircleMetres(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const half =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
