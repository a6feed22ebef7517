import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { redirect } from "@remix-run/node";
import { z } from "zod";
import { RuleBroken, TooLarge } from "#app/platform/errors.ts";
import { type FormBody, readFormBody } from "./form-body.server.ts";
import { COMES_BACK, type InterruptedForm } from "./interrupted-form.ts";

/** What is typed in these never stands in a page again. */
const SECRETS = ["password", "currentPassword"];

/** For what no form of ours sends, where a schema has no sentence of its own. */
z.config({ customError: () => "Dit kunnen wij zo niet lezen. Vul het opnieuw in." });

/** What an action answers when the form is shown again, for Conform's `lastResult`. */
export type FormReply = { result: SubmissionResult<string[]> };

/** The form is not right; `reply` shows it again with every message and all that was typed. */
export class InvalidForm extends Error {
  constructor(
    readonly reply: FormReply,
    readonly status: number,
  ) {
    super("The form is not right");
  }
}

const TOO_LARGE =
  "Dit formulier is te lang. Maak de tekst korter en verstuur het opnieuw; wat er stond is bewaard.";

const BACK_AGAIN =
  "Het inloggen is gelukt. Alles wat was ingevuld staat er weer en is nog niet bewaard. Verstuur het opnieuw.";

type RefusedForm = (messages: Record<string, string>) => FormReply;
const readForms = new WeakMap<Request, RefusedForm>();

/**
 * Reads a form by a zod schema. Throws `InvalidForm`, which the one error handler answers with the
 * form, its messages and all typed values. Files come through `readUploadForm`.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  return parseForm(request, await readFormBody(request), schema);
}

/** What is wrong besides the fields, such as a file that could not be taken. */
export type BesideForm = { field: string; message: string; status: number };

/**
 * The same for form data that was read elsewhere; remembers how to answer a broken rule. `beside`
 * is said with the other messages, but is no error by itself.
 */
export function parseForm<Schema extends z.ZodType>(
  request: Request,
  { data, tooLarge }: FormBody,
  schema: Schema,
  beside?: BesideForm | null,
): z.output<Schema> {
  const submission = parseWithZod(data, { schema });
  readForms.set(request, (messages) => ({
    result: submission.reply({
      fieldErrors: Object.fromEntries(Object.entries(messages).map(([at, text]) => [at, [text]])),
      hideFields: SECRETS,
    }),
  }));
  if (tooLarge) {
    const result = submission.reply({ formErrors: [TOO_LARGE], hideFields: SECRETS });
    throw new InvalidForm({ result }, 413);
  }
  if (data.has(COMES_BACK)) {
    const result = submission.reply({ formErrors: [BACK_AGAIN], hideFields: SECRETS });
    throw new InvalidForm({ result }, 200);
  }
  if (submission.status !== "success") {
    const fieldErrors = beside ? { [beside.field]: [beside.message] } : undefined;
    const result = submission.reply({
      hideFields: SECRETS,
      ...(fieldErrors && { fieldErrors }),
    });
    throw new InvalidForm({ result }, beside?.status ?? 422);
  }
  return submission.value;
}

/**
 * Reads what a button sends along and nobody types. Something wrong in it is a stale page, so it
 * throws `RuleBroken`, and like every error after it that is a page of its own, not a form again.
 */
export async function readHidden<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { data, tooLarge } = await readFormBody(request);
  if (tooLarge) throw new TooLarge(TOO_LARGE);
  if (data.has(COMES_BACK)) throw redirect(new URL(request.url).pathname);
  const submission = parseWithZod(data, { schema });
  if (submission.status === "success") return submission.value;
  throw new RuleBroken("Deze knop hoort bij een oude pagina. Ga terug en laad de pagina opnieuw.");
}

/** A form that was sent whole with its request is there at once; nobody who is slow is waited for. */
const AT_ONCE_MS = 1_000;
const SMALL_FORM_BYTES = 64 * 1024;

/**
 * For a request that was refused before its form was read: the reply that shows the form again with
 * what was typed, when it is small and there. Null when it is not.
 */
export async function unreadFormWithMessage(
  request: Request,
  message: string,
): Promise<FormReply | null> {
  const data = await readSmallForm(request);
  if (!data || [...data].length === 0) return null;
  const submission = parseWithZod(data, { schema: z.unknown() });
  return { result: submission.reply({ formErrors: [message], hideFields: SECRETS }) };
}

/** What stands in a form that goes to `path`; null when it is large, late or nobody typed in it. */
export async function interruptedForm(
  request: Request,
  path: string,
): Promise<InterruptedForm | null> {
  const data = await readSmallForm(request);
  const fields = [...(data ?? [])].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && value !== "" && !SECRETS.includes(name) ? [[name, value]] : [],
  );
  return fields.some(([name]) => name !== "seen") ? { path, fields } : null;
}

async function readSmallForm(request: Request): Promise<FormData | null> {
  const bytes = Number(request.headers.get("content-length") ?? Number.NaN);
  if (request.bodyUsed || request.body?.locked || !(bytes <= SMALL_FORM_BYTES)) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, AT_ONCE_MS, null);
  });
  const body = await Promise.race([readFormBody(request).catch(() => null), late]);
  clearTimeout(timer);
  return body && !body.tooLarge ? body.data : null;
}

/**
 * The reply that shows a request's form again with messages by the name of their field, "" for the whole;
 * null when it read no form.
 */
export function formWithMessages(
  request: Request,
  messages: Record<string, string>,
): FormReply | null {
  return readForms.get(request)?.(messages) ?? null;
}
