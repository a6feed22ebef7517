import { domainToASCII } from "node:url";
import { z } from "zod";
import { seenSchema } from "#app/platform/forms/seen.ts";
import { interruptedFormSchema } from "#app/platform/http/interrupted-form.ts";
import { typedText } from "./typed-text.ts";

const MIN_PASSWORD = 12;
/** Argon2 takes any length; a megabyte of password would only cost us time. */
const MAX_PASSWORD = 200;

/** A mail address as typed, trimmed and in lower case. */
export const emailSchema = z
  .string({ error: "Vul een e-mailadres in." })
  .transform((typed) => withAsciiDomain(typedText(typed).toLowerCase()))
  .pipe(z.email({ error: "Dit is geen volledig e-mailadres, bijvoorbeeld naam@voorbeeld.nl." }))
  .refine((email) => email.length <= 254, "Dit e-mailadres is te lang.");

/** A new password: at least 12 characters (OWASP ASVS 6.2.1), nothing else asked. */
export const newPasswordSchema = z
  .string({ error: "Kies een wachtwoord." })
  .min(MIN_PASSWORD, `Kies een wachtwoord van minstens ${MIN_PASSWORD} tekens.`)
  .max(MAX_PASSWORD, `Kies een wachtwoord van hoogstens ${MAX_PASSWORD} tekens.`);

/** What no name holds: control characters, more lines, the address of a website. */
const NO_NAME = /[\p{Cc}\p{Zl}\p{Zp}]|:\/\/|\bwww\./iu;

/** A person's name: it stands in mails. */
export const nameSchema = z
  .string({ error: "Vul een naam in." })
  .transform(typedText)
  .pipe(
    z
      .string()
      .min(2, "Vul een naam in.")
      .max(120, "Deze naam is te lang: hoogstens 120 tekens.")
      .refine((name) => !NO_NAME.test(name), "Vul een naam in, zonder internetadres."),
  );

/** A telephone number as people type it: digits in any grouping, 6 to 15 of them; empty allowed. */
export const phoneSchema = z
  .string()
  .transform(typedText)
  .refine(
    (typed) => /^\+?[\d\s()./-]{6,30}$/.test(typed) && /^\d{6,15}$/.test(typed.replace(/\D/g, "")),
    "Vul een telefoonnummer in, bijvoorbeeld 06 12345678.",
  )
  .optional();

/** A domain with letters beyond ASCII in the form that mail servers know it by (IDNA). */
function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = at < 0 ? "" : domainToASCII(address.slice(at + 1));
  return domain ? address.slice(0, at + 1) + domain : address;
}

/** Where signing in leads: a page, or the form under which a session ended. */
const goOnShape = { next: z.string().optional(), interrupted: interruptedFormSchema.optional() };

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string({ error: "Vul uw wachtwoord in." }).max(MAX_PASSWORD),
  ...goOnShape,
});

export const requestPasswordSchema = z.object({ email: emailSchema });

export const requestSignInSchema = z.object({ email: emailSchema });

export const setPasswordSchema = z.object({ token: z.string(), password: newPasswordSchema });

/** A code of the app or a recovery code. */
export const codeSchema = z.object({
  code: z.string({ error: "Vul de code in." }).trim().min(6, "Vul de hele code in.").max(40),
  ...goOnShape,
});

/** The own password, asked again before something that must not happen by a screen left open. */
export const ownPasswordSchema = z.object({
  password: z.string({ error: "Vul uw wachtwoord in." }).max(MAX_PASSWORD),
});

/** The own name, as it stands on the account. */
export const ownNameSchema = z.object({ name: nameSchema, seen: seenSchema });

export type OwnNameInput = z.output<typeof ownNameSchema>;

export const changePasswordSchema = z.object({
  currentPassword: z.string({ error: "Vul het wachtwoord van nu in." }).max(MAX_PASSWORD),
  password: newPasswordSchema,
});

/** Another mail address; who signs in by mailed links only has no password to give. */
export const newAddressSchema = z.object({
  email: emailSchema,
  currentPassword: z.string().max(MAX_PASSWORD).default(""),
});

export type NewAddressInput = z.output<typeof newAddressSchema>;

export const choosePasswordSchema = z.object({ password: newPasswordSchema });

export const inviteAccountSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  audience: z.enum(["consultant", "admin"], { error: "Kies een rol." }),
  jobTitle: z.string().trim().max(80).optional(),
  phone: phoneSchema,
});

export type InviteAccountInput = z.output<typeof inviteAccountSchema>;

export const accountAccessSchema = z.object({
  disabled: z.enum(["ja", "nee"]).transform((answer) => answer === "ja"),
});
