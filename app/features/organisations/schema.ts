import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "#app/features/accounts/schema.ts";
import { typedText } from "#app/features/accounts/typed-text.ts";
import { placeSchema } from "#app/features/places/schema.ts";
import { LIMITS, payAmountSchema } from "#app/features/taxonomy/limits.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import { contactShape } from "./contacts/schema.ts";
import { ORGANISATION_STATUSES } from "./organisation-status.ts";

const organisationNameSchema = (missing: string) =>
  z.string({ error: missing }).trim().min(2, missing).max(120, "Deze naam is te lang.");

export const registerEmployerSchema = z.object({
  audience: z.literal("employer"),
  organisation: organisationNameSchema("Vul de naam van uw organisatie in."),
  sector: z.enum(SECTORS, { error: "Kies een sector." }),
  name: nameSchema,
  email: emailSchema,
});

/** Whom a member invites to its own organisation. */
export const inviteMemberSchema = z.object({ name: nameSchema, email: emailSchema });

/** Eight digits, however they are grouped. */
const kvkSchema = z
  .string()
  .max(40)
  .transform((typed) => typedText(typed).replace(/^kvk|[\s.:-]/gi, ""))
  .refine((digits) => /^\d{8}$/.test(digits), "Een KvK-nummer heeft acht cijfers.")
  .optional();

/** An address of a website as people type it, out with its protocol. */
const websiteSchema = z
  .string()
  .max(200, "Houd het adres onder 200 tekens.")
  .transform((typed) => typedText(typed).replace(/^(?!https?:\/\/)/i, "https://"))
  .pipe(
    z.url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: "Dit is geen adres van een website, bijvoorbeeld www.voorbeeld.nl.",
    }),
  )
  .optional();

const PERCENT = `Vul een percentage in tussen ${LIMITS.feeBasisPoints[0] / 100} en ${LIMITS.feeBasisPoints[1] / 100}, bijvoorbeeld 22,5.`;

/** "22,5" or "22.5 %", out as hundredths of a percent. */
const percentSchema = z
  .string()
  .trim()
  .transform((typed, context) => {
    const found = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|procent)?$/.exec(typed.slice(0, 20));
    const basisPoints = Math.round(Number(found?.[1]?.replace(",", ".")) * 100);
    const [least, most] = LIMITS.feeBasisPoints;
    if (basisPoints >= least && basisPoints <= most) return basisPoints;
    context.addIssue({ code: "custom", message: PERCENT });
    return z.NEVER;
  })
  .optional();

const GUARANTEE = `Vul een aantal maanden in van ${LIMITS.guaranteeMonths[0]} tot en met ${LIMITS.guaranteeMonths[1]}.`;

const organisationShape = {
  name: organisationNameSchema("Vul de naam van de organisatie in."),
  sector: z.enum(SECTORS, { error: "Kies een sector." }),
  kvkNumber: kvkSchema,
  phone: phoneSchema,
  email: emailSchema.optional(),
  website: websiteSchema,
  place: placeSchema.optional(),
  addressLine: z.string().trim().max(160, "Houd het adres onder 160 tekens.").default(""),
  about: z.string().trim().max(2000, "Houd dit onder 2.000 tekens.").default(""),
  feePercent: percentSchema,
  feeAmount: payAmountSchema(
    LIMITS.feeCents,
    "Vul een bedrag in tussen 100 en 100.000 euro, bijvoorbeeld 7.500.",
  ).optional(),
  guaranteeMonths: z
    .number({ error: GUARANTEE })
    .int("Vul hele maanden in.")
    .min(LIMITS.guaranteeMonths[0], GUARANTEE)
    .max(LIMITS.guaranteeMonths[1], GUARANTEE)
    .optional(),
};

type Fee = { feePercent?: number | undefined; feeAmount?: number | undefined };

function refuseTwoFees({ feePercent, feeAmount }: Fee, context: z.RefinementCtx): void {
  if (feePercent === undefined || feeAmount === undefined) return;
  const message = "Vul een percentage of een vast bedrag in, niet allebei.";
  context.addIssue({ code: "custom", path: ["feeAmount"], message });
}

/** What a consultant writes down of a client. */
export const organisationSchema = z
  .object({ seen: seenSchema, ...organisationShape })
  .superRefine(refuseTwoFees);

export type OrganisationInput = MaybeSeen<z.output<typeof organisationSchema>>;
export type OrganisationFormInput = z.input<typeof organisationSchema>;

/** The same of a new one, with whom to call there, and that it is none of those that look like it. */
export const newOrganisationSchema = z
  .object({
    ...organisationShape,
    status: z.enum(["prospect", "client"], { error: "Kies een status." }).default("prospect"),
    contactName: nameSchema.optional(),
    contactJobTitle: contactShape.jobTitle,
    contactEmail: contactShape.email,
    contactPhone: contactShape.phone,
    isOther: z.literal("ja").optional(),
  })
  .superRefine((input, context) => {
    refuseTwoFees(input, context);
    const { contactName, contactJobTitle, contactEmail, contactPhone } = input;
    if (contactName || !(contactJobTitle || contactEmail || contactPhone)) return;
    const message = "Vul in hoe deze contactpersoon heet.";
    context.addIssue({ code: "custom", path: ["contactName"], message });
  });

export type NewOrganisationInput = z.output<typeof newOrganisationSchema>;
export type NewOrganisationFormInput = z.input<typeof newOrganisationSchema>;

/** How the bureau stands with an organisation; a reason belongs to not approaching it. */
export const organisationStatusSchema = z
  .object({
    seen: seenSchema,
    status: z.enum(ORGANISATION_STATUSES, { error: "Kies een status." }),
    reason: z.string().trim().max(300, "Houd de reden onder 300 tekens.").default(""),
  })
  .superRefine(({ status, reason }, context) => {
    if (status !== "avoided" || reason.length >= 5) return;
    const message = "Schrijf waarom wij deze organisatie niet benaderen.";
    context.addIssue({ code: "custom", path: ["reason"], message });
  });

export type OrganisationStatusInput = MaybeSeen<z.output<typeof organisationStatusSchema>>;
export type OrganisationStatusFormInput = z.input<typeof organisationStatusSchema>;

const colleagueSchema = z.string({ error: "Kies een collega." }).max(100);

/** Whose an organisation becomes. */
export const handOverSchema = z.object({ seen: seenSchema, ownerId: colleagueSchema });

/** Whose clients become whose. */
export const handOverAllSchema = z
  .object({ fromId: colleagueSchema, ownerId: colleagueSchema })
  .refine(({ fromId, ownerId }) => fromId !== ownerId, {
    path: ["ownerId"],
    message: "Kies twee verschillende collega’s.",
  });

/** Which organisation is the same one, and goes into it. */
export const joinSchema = z.object({
  seen: seenSchema,
  otherId: z.string({ error: "Kies welke organisatie dezelfde is." }).max(100),
});
