import { z } from "zod";

/** A page's HTML or JSON-LD is longer than the text in it; a form takes 256 kB in all. */
const MAX_PASTED_CHARS = 200_000;

/** A client's own text, pasted; a file may come instead. */
export const pastedTextSchema = z.object({
  text: z
    .string()
    .trim()
    .max(MAX_PASTED_CHARS, "Deze tekst is te lang. Plak alleen de tekst van de vacature.")
    .default(""),
  file: z.string().optional(),
});

export type PastedText = z.input<typeof pastedTextSchema>;
