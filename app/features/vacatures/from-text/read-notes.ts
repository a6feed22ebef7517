import { z } from "zod";

/** Where a field was read: a Dutch sentence for the person who looks it over. */
type ReadNote = { said: string; isSure: boolean };

/** Notes by the name of their field in the vacature's form. */
export type ReadNotes = Record<string, ReadNote>;

const notesSchema = z.record(z.string(), z.object({ said: z.string(), isSure: z.boolean() }));

/** The notes as the form carries them along. */
export function writtenNotes(notes: ReadNotes): string {
  return JSON.stringify(notes);
}

/** The notes that a form carried along; none for anything else. */
export function notesOf(written: unknown): ReadNotes {
  if (typeof written !== "string" || written === "") return {};
  try {
    return notesSchema.catch({}).parse(JSON.parse(written));
  } catch {
    return {};
  }
}
