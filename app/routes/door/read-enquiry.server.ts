import type { AppLoadContext } from "@remix-run/node";
import type { z } from "zod";
import { refuseEnquiry } from "#app/features/enquiries/refuse-enquiry.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { errorOf, readFormWithFile } from "#app/platform/http/upload.server.ts";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import {
  ENQUIRY_BY_CALLER,
  ENQUIRY_BY_NETWORK,
  takeTryOfCaller,
} from "#app/platform/rate-limit.server.ts";

const ATTACHMENT = {
  field: "attachment",
  messages: {
    missing: "Kies een bestand.",
    wrongKind:
      "Dit bestand is geen pdf, Word-bestand (.docx), tekst of foto. Kies een ander bestand; uw tekst staat er nog.",
    tooLarge: `Dit bestand is groter dan ${MAX_UPLOAD_TEXT}. Kies een kleiner bestand; uw tekst staat er nog.`,
    again: "Kies uw bijlage opnieuw: uw browser stuurt hem niet vanzelf nog een keer mee.",
  },
};

type Trapped = { website?: string };

/**
 * Reads a form from outside with at most one attachment, after the limits of its caller. Throws what
 * shows the form again: a wrong field, a file that cannot be taken, a trap that was filled in.
 */
export async function readEnquiry<Schema extends z.ZodType<Trapped>>(
  request: Request,
  schema: Schema,
  { actor, context }: { actor: Actor; context: AppLoadContext },
): Promise<{ input: Omit<z.output<Schema>, "website">; file: KeptFile | null }> {
  const limits = { caller: ENQUIRY_BY_CALLER, network: ENQUIRY_BY_NETWORK };
  await takeTryOfCaller(context.callerIp, limits);
  const { input, file, trouble } = await readFormWithFile(request, schema, {
    ...ATTACHMENT,
    caller: callerOf(context.callerIp),
    guard: async ({ website }) => {
      if (website) await refuseEnquiry(actor);
    },
  });
  if (trouble) throw errorOf(trouble);
  const { website: _, ...typed } = input;
  return { input: typed, file };
}
