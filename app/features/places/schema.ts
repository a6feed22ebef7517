import { z } from "zod";
import { findPlace } from "./place-names.ts";

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
export const placeParam = z.string().transform((typed, context) => {
  const found = findPlace(typed);
  if (found) return { typed, name: found.name, lat: found.lat, lon: found.lon };
  context.addIssue({
    code: "custom",
    message: `De plaats of postcode "${typed}" kennen wij niet. Probeer bijvoorbeeld Utrecht of 3511.`,
  });
  return z.NEVER;
});
