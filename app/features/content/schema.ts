import { z } from "zod";
import { dayTextSchema } from "#app/features/taxonomy/limits.ts";
import { type MaybeSeen, seenSchema } from "#app/platform/forms/seen.ts";
import { amsterdamMoment } from "#app/platform/time/amsterdam-moment.ts";
import { POST_CATEGORIES } from "./post-category.ts";

/** Some 15,000 words; reading and showing a text takes time that grows with it. */
const MAX_BODY_BYTES = 100_000;
const MAX_NAMED = 12;

const bytes = new TextEncoder();

/** Slugs as they are typed, with commas or each on a line, out as a list. */
const slugsSchema = z
  .string()
  .max(1000, "Noem er minder.")
  .default("")
  .transform((typed) =>
    typed
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  .refine((slugs) => slugs.length <= MAX_NAMED, `Noem er hoogstens ${MAX_NAMED}.`)
  .refine(
    (slugs) => slugs.every((slug) => /^[a-z0-9-]{1,80}$/.test(slug)),
    "Schrijf elk als het laatste deel van zijn adres, bijvoorbeeld hr-assistent.",
  )
  .transform((slugs) => [...new Set(slugs)]);

const optionalDay = (message: string) =>
  dayTextSchema(message)
    .transform((day) => new Date(`${day}T00:00:00.000Z`))
    .nullish()
    .transform((day) => day ?? null);

/** A text as its editor sends it. `growsFrom` and `growsTo` name roles, `related` articles of its kind. */
export const articleSchema = z.object({
  seen: seenSchema,
  title: z
    .string({ error: "Vul een titel in." })
    .trim()
    .min(1, "Vul een titel in.")
    .max(120, "Houd de titel onder 120 tekens."),
  description: z
    .string({ error: "Vul een korte beschrijving in." })
    .trim()
    .min(1, "Vul een korte beschrijving in.")
    .max(300, "Houd de beschrijving onder 300 tekens."),
  body: z
    .string({ error: "Schrijf de tekst." })
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .refine((text) => text.trim().length > 0, "Schrijf de tekst.")
    .refine(
      (text) => text.length <= MAX_BODY_BYTES && bytes.encode(text).length <= MAX_BODY_BYTES,
      "Deze tekst is te lang: hoogstens 100 kB, ongeveer 15.000 woorden.",
    ),
  category: z.enum(POST_CATEGORIES, { error: "Kies een categorie." }).nullish(),
  author: z.string().trim().max(120, "Houd de naam onder 120 tekens.").nullish(),
  growsFrom: slugsSchema,
  growsTo: slugsSchema,
  related: slugsSchema,
  reviewedOn: optionalDay("Vul in op welke dag de tekst is nagekeken."),
  reviewBefore: optionalDay("Vul in voor welke dag de tekst opnieuw wordt nagekeken."),
});

/** The same with what was asked: to keep it, or to see how it would look. */
export const articleFormSchema = articleSchema.extend({
  button: z.enum(["bewaar", "voorbeeld"]).default("bewaar"),
});

export type ArticleInput = MaybeSeen<z.output<typeof articleSchema>>;
export type ArticleFormInput = z.input<typeof articleFormSchema>;

/** When a text goes online: at once, or at a day and time in Amsterdam. */
export const publishArticleSchema = z
  .object({
    seen: seenSchema,
    day: dayTextSchema("Vul een dag in.").optional(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Schrijf de tijd als 09:00.")
      .default("09:00"),
  })
  .transform(({ seen, day, time }, context) => {
    const at = day ? amsterdamMoment(day, time) : null;
    if (at || !day) return { seen, at };
    context.addIssue({ code: "custom", path: ["time"], message: "Dit moment bestaat niet." });
    return z.NEVER;
  });

export type PublishArticleInput = MaybeSeen<z.output<typeof publishArticleSchema>>;
export type PublishArticleForm = z.input<typeof publishArticleSchema>;

/** Which earlier version to put back. */
export const restoreArticleSchema = z.object({
  seen: seenSchema,
  number: z.coerce.number().int().min(1).max(1_000_000),
});

export type RestoreArticleInput = MaybeSeen<z.output<typeof restoreArticleSchema>>;
