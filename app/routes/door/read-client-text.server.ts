import type { AppLoadContext } from "@remix-run/node";
import type { FilledForm } from "#app/features/vacatures/from-text/filled-form.ts";
import { readClientText } from "#app/features/vacatures/from-text/read-client-text.server.ts";
import { pastedTextSchema } from "#app/features/vacatures/from-text/schema.ts";
import { textKindOf } from "#app/platform/file-kind.ts";
import { errorOf, readFormWithFile, UPLOADS_BY_CALLER } from "#app/platform/http/upload.server.ts";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { READ_CV_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";

const FILE = {
  field: "file",
  kindOf: textKindOf,
  messages: {
    missing: "Kies een bestand.",
    wrongKind:
      "Dit bestand is geen pdf, Word-bestand (.docx), tekst of webpagina. Kies een ander bestand of plak de tekst.",
    tooLarge: `Dit bestand is groter dan ${MAX_UPLOAD_TEXT}. Kies een kleiner bestand of plak de tekst.`,
    again: "Kies uw bestand opnieuw: uw browser stuurt het niet vanzelf nog een keer mee.",
  },
};

/**
 * Reads the form of `BeginWithText`, within the limits of its caller, and answers with the vacature's form
 * filled from it. Throws what shows the form again with all that was typed.
 */
export async function readClientTextForm(
  request: Request,
  context: AppLoadContext,
): Promise<FilledForm> {
  const caller = callerOf(context.callerIp);
  await takeTry(UPLOADS_BY_CALLER, caller);
  const { input, file, trouble } = await readFormWithFile(request, pastedTextSchema, {
    ...FILE,
    caller,
    guard: () => takeTry(READ_CV_BY_CALLER, caller),
  });
  if (trouble) throw errorOf(trouble);
  return readClientText({ text: input.text, file, caller });
}
