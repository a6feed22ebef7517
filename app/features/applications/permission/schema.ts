import { z } from "zod";
import { seenSchema } from "#app/platform/forms/seen.ts";

const answer = z.enum(["yes", "no"], { error: "Kies ja of nee." });

/** What somebody answers who was asked; the first answer counts. */
export const answerPermissionSchema = z.object({ answer });

/** What a consultant heard on the telephone. */
export const recordPermissionSchema = z.object({
  seen: seenSchema,
  answer,
  note: z.string().trim().max(500, "Houd de toelichting onder 500 tekens.").default(""),
});

export type RecordPermissionInput = z.output<typeof recordPermissionSchema>;
