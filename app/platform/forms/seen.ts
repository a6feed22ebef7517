import { z } from "zod";

/** What a form sends along of the page it was made from: a mark of what it showed, see `markOf`. */
export const seenSchema = z.string().max(2000).default("");

/** A button that says nothing but what its page showed. */
export const buttonSchema = z.object({ seen: seenSchema });

/** A form's input as a verb takes it: without `seen` where no form was shown, such as in a seed. */
export type MaybeSeen<Input extends { seen: string }> = Omit<Input, "seen"> & { seen?: string };
