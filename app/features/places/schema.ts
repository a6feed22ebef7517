import { z } from "zod";
import { findPlace } from "./place-names.ts";
import { findRegion } from "./regions.ts";

/** A place or postcode as typed, out as the place. */
export const placeSchema = z
  .string({ error: "Vul een plaats of postcode in." })
  .trim()
  .transform((typed, context) => {
    const place = findPlace(typed);
    if (!place) {
      context.addIssue({
        code: "custom",
        message: "Deze plaats of postcode kennen wij niet. Vul bijvoorbeeld Utrecht of 3511 in.",
      });
      return z.NEVER;
    }
    const postcode = /^\s*([1-9]\d{3})/.exec(typed)?.[1] ?? null;
    return { placeId: place.id, postcode };
  });

/** A place or postcode in a list's URL, with what was typed and its point. */
export const placeParam = placeOf(askedPlace);

/** The same, or a region. */
export const areaParam = placeOf(asPlace);

/** Where somebody searches: round a point, or (`placeIds`) in a region. */
export type AskedPlace = {
  typed: string;
  name: string;
  lat: number;
  lon: number;
  placeIds?: string[];
};

/** The place or region of a text; a name of both (Utrecht, Groningen) is the place. */
export function asPlace(typed: string): AskedPlace | null {
  const region = /^\s*provincie\s/i.test(typed) ? null : askedPlace(typed);
  if (region !== null) return region;
  const found = findRegion(typed);
  return found && { typed, ...found };
}

function askedPlace(typed: string): AskedPlace | null {
  const found = findPlace(typed);
  return found && { typed, name: found.name, lat: found.lat, lon: found.lon };
}

function placeOf(read: (typed: string) => AskedPlace | null) {
  return z.string().transform((typed, context): AskedPlace => {
    const found = read(typed);
    if (found) return found;
    context.addIssue({
      code: "custom",
      message: `De plaats of postcode "${typed}" kennen wij niet. Probeer bijvoorbeeld Utrecht of 3511.`,
    });
    return z.NEVER;
  });
}
