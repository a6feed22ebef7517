import { FULL, type Fulfilment, thousandths } from "./fulfilment.ts";
import type { TravelWish } from "./match-input.ts";

const EARTH_RADIUS_METRES = 6_371_009;
const WORKING_DAYS = 5;
const WORKING_DAY_HOURS = 8;
/** A short wish is no cliff: ten kilometres are a quarter of an hour. */
const LEAST_BEYOND_METRES = 10_000;

/** A point in degrees; null where the postcode is not known. */
export type Place = { readonly lat: number | null; readonly lon: number | null };

/**
 * Distance between home and work against the distance a person wants to travel: 1000 up to the
 * wish, falling in a straight line to 0 at one and a half times the wish, at least 10 km further; 0 at
 * once where the person called it hard. Days at home lengthen nothing by themselves: only who said how
 * far it may be from so many days on, travels that far. Where nobody travels at all (five days at home)
 * it always counts 1000. Unknown when a place or the wish is missing.
 * In: metres (integer) or null, the wish in km, days at home offered 0..5. Out: 0..1000 or null.
 */
export function distanceFulfilment(
  metres: number | null,
  wish: TravelWish,
  hybridDays: number,
): Fulfilment {
  const wished = wishedMetres(wish, hybridDays);
  if (metres === null || wished === null) return null;
  return travelFulfilment(metres, wished, metresBeyond(wished, wish));
}

/** The wish in whole metres, null for none; without end when every day is at home, since nobody travels then. */
export function wishedMetres(wish: TravelWish, hybridDays: number): number | null {
  const { maxDistanceKm, travelFurther } = wish;
  if (maxDistanceKm === null) return null;
  if (hybridDays >= WORKING_DAYS) return Number.POSITIVE_INFINITY;
  const further = travelFurther && hybridDays >= travelFurther.fromHomeDays ? travelFurther.km : 0;
  return 1000 * Math.max(maxDistanceKm, further);
}

/** Metres above the wish at which nothing counts any more; 0 for a hard wish. */
export function metresBeyond(wished: number, { distanceHard }: TravelWish): number {
  return distanceHard ? 0 : Math.max(Math.floor(wished / 2), LEAST_BEYOND_METRES);
}

/** Metres to travel against the wished metres: 1000 within, below 1000 above, 0 from `beyond` on. */
export function travelFulfilment(metres: number, wished: number, beyond: number): number {
  if (metres <= wished) return FULL;
  if (beyond === 0) return 0;
  return Math.min(FULL - 1, thousandths(wished + beyond - metres, beyond));
}

/** Days a week that are travelled: those of the longest week offered, at eight hours, less those at home. */
export function travelDays(hoursMax: number, hybridDays: number): number {
  return Math.max(0, Math.min(WORKING_DAYS, Math.ceil(hoursMax / WORKING_DAY_HOURS)) - hybridDays);
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
