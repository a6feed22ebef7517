import type { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { CV_TROUBLE_TEXT } from "#app/features/cv/cv-reading.ts";
import { type CvProfile, cvToProfile } from "#app/features/cv/cv-to-profile.ts";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import { today } from "#app/platform/clock.server.ts";
import { type KeptFile, pathOfFile } from "#app/platform/files.server.ts";

/** What a CV says of its person, as far as our forms would take it; `trouble` is why it says nothing. */
export type ReadCv = {
  name?: string;
  email?: string;
  phone?: string;
  place?: z.output<typeof placeSchema>;
  profile: CvProfile | null;
  trouble: string | null;
  /** It holds a number that may not be stored: the file goes, what was read stays. */
  stopped: boolean;
};

/** Reads a kept CV in `caller`'s turn; what a form would refuse is left out. */
export async function readCvOfPerson(cv: KeptFile, caller: string): Promise<ReadCv> {
  const reading = await readCvFile(pathOfFile(cv.storageKey), cv.contentType, caller);
  if (reading.outcome !== "read") {
    return { profile: null, trouble: CV_TROUBLE_TEXT[reading.outcome], stopped: false };
  }
  const profile = cvToProfile(reading.facts, today());
  return {
    name: nameSchema.safeParse(profile.name).data,
    email: emailSchema.safeParse(profile.email).data,
    phone: profile.phone ? phoneSchema.safeParse(profile.phone).data : undefined,
    place: placeSchema.safeParse(profile.place).data,
    profile,
    trouble: null,
    stopped: reading.stops,
  };
}
