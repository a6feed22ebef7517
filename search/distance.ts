/** A point in decimal degrees, WGS 84. */
export type Point = { lat: number; lon: number };

/** Great-circle distance in km. Source: haversine formula, mean earth radius 6371.0088 km (IUGG). */
export function distanceKm(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const h = half(b.lat - a.lat) + cos(a.lat) * cos(b.lat) * half(b.lon - a.lon);
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}
