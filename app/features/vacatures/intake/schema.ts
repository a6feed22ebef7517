import { z } from "zod";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { refuseContradictions, vacatureShape } from "../schema.ts";

/** What a telephone call tells; `publication/missing-parts.ts` says what must come before it is handed in. */
const bureauShape = {
  ...vacatureShape,
  summary: z.string().trim().max(2000, "Houd de beschrijving onder 2.000 tekens.").default(""),
  tasks: vacatureShape.offer,
  contractForms: z.array(z.enum(CONTRACT_FORMS)).default([]),
};

const contactSchema = z.string({ error: "Kies voor wie de vacature is." }).max(100);

/** What a consultant fills in of a new vacature for a client. */
export const newBureauVacatureSchema = z
  .object({ ...bureauShape, clientContactId: contactSchema })
  .superRefine(refuseContradictions);

/** The same of one that stands; who asked for it may be unknown, as where the employer drafted it. */
export const bureauVacatureSchema = z
  .object({ ...bureauShape, clientContactId: contactSchema.optional() })
  .superRefine(refuseContradictions);
