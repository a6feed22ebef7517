import { z } from "zod";

/** A form that was sent after its session had ended: where to, and what stood in it. */
export type InterruptedForm = { path: string; fields: [name: string, value: string][] };

const contentSchema = z.object({
  path: z.string().max(2000),
  fields: z.array(z.tuple([z.string().max(200), z.string()])).max(500),
});

/** The same as a hidden field of the pages to sign in. */
export const interruptedFormSchema = z.string().transform((text, context): InterruptedForm => {
  try {
    return contentSchema.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom" });
    return z.NEVER;
  }
});

/** What a form sends along that comes back after signing in: it is shown again, nothing is saved. */
export const COMES_BACK = "terugVanInloggen";

/** In the address of the page to sign in: where the form went that was sent along. */
export const INTERRUPTED_AT = "onderbroken";
