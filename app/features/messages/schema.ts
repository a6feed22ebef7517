import { z } from "zod";

/** One message, as its form sends it. */
export const messageSchema = z.object({
  /** Made with the form: a double click or a replay finds the first message. */
  messageKey: z.uuid({ error: "Laad de pagina opnieuw en probeer het nog eens." }),
  text: z
    .string({ error: "Schrijf eerst je bericht." })
    .trim()
    .min(1, "Schrijf eerst je bericht.")
    .max(4000, "Houd je bericht onder 4.000 tekens."),
});

export type MessageInput = z.output<typeof messageSchema>;

/** What the form sends, before it is read. */
export type MessageForm = z.input<typeof messageSchema>;
