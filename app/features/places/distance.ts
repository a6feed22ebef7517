/** Great-circle distance in km: search and matching must measure the same way. */
export { distanceKm, type Point } from "#search/distance.ts";
