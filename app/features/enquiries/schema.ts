import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { typedText } from "#app/features/accounts/typed-text.ts";
import { seenSchema } from "#app/platform/forms/seen.ts";
import { ENQUIRY_STATUSES } from "./enquiry-status.ts";
import { CONTACT_SUBJECTS, type ENQUIRY_SUBJECTS } from "./enquiry-subject.ts";

const MAX_TEXT = 4_000;

const textSchema = z
  .string({ error: "Schrijf waar het over gaat." })
  .trim()
  .min(10, "Schrijf in minstens 10 tekens waar het over gaat.")
  .max(MAX_TEXT, "Houd uw bericht onder 4.000 tekens.");

const lineSchema = (missing: string) =>
  z
    .string({ error: missing })
    .transform(typedText)
    .pipe(z.string().min(2, missing).max(120, "Houd dit onder 120 tekens."));

const enquiryShape = {
  name: nameSchema,
  email: emailSchema,
  phone: phoneSchema,
  text: textSchema,
  /** Honeypot: what stands in it is refused by its own rule, so that it is counted. */
  website: z.string().max(300).optional(),
};

/** What the contact page sends. */
export const contactSchema = z.object({
  ...enquiryShape,
  subject: z.enum(CONTACT_SUBJECTS, { error: "Kies waar het over gaat." }),
});

/** What the form for employers sends. */
export const leadSchema = z.object({
  ...enquiryShape,
  organisation: lineSchema("Vul de naam van uw organisatie in."),
  wantedRole: lineSchema("Vul in welk beroep u zoekt, of wat iemand gaat doen."),
});

/** A button that says where an enquiry stands now. */
export const enquiryStatusSchema = z.object({
  seen: seenSchema,
  status: z.enum(ENQUIRY_STATUSES, { error: "Kies waar dit bericht staat." }),
});

/** Who gets the enquiries about each subject: the id of an account, or empty for the admins. */
export const enquiryRoutesSchema = z.object({
  seen: seenSchema,
  ...routeShape(),
});

export type EnquiryRoutes = Partial<Record<(typeof ENQUIRY_SUBJECTS)[number], string>>;

function routeShape() {
  const colleague = z.string().max(100).optional();
  return {
    general: colleague,
    findWork: colleague,
    findStaff: colleague,
    openVacature: colleague,
    privacy: colleague,
    complaint: colleague,
    press: colleague,
  } satisfies Record<(typeof ENQUIRY_SUBJECTS)[number], typeof colleague>;
}
