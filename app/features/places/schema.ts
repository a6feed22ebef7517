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
