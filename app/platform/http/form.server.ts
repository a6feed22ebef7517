import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { RuleBroken } from "#app/platform/errors.ts";

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

type RefusedForm = (message: string, field?: string) => FormReply;
const readForms = new WeakMap<Request, RefusedForm>();

/**
 * Reads a form by a zod schema. Throws `InvalidForm`, which the one error handler answers with the
 * form, its messages and all typed values. Files come through `readUploadForm`.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  return parseForm(request, await request.formData(), schema);
}

/** What is wrong besides the fields, such as a file that could not be taken. */
export type BesideForm = { field: string; message: string; status: number };

/**
 * The same for form data that was read elsewhere; remembers how to answer a broken rule. `beside`
 * is said with the other messages, but is no error by itself.
 */
export function parseForm<Schema extends z.ZodType>(
  request: Request,
  data: FormData,
  schema: Schema,
  beside?: BesideForm,
): z.output<Schema> {
  const submission = parseWithZod(withoutNul(data), { schema });
  readForms.set(request, (message, field = "") => ({
    result: submission.reply({ fieldErrors: { [field]: [message] }, hideFields: ["password"] }),
  }));
  if (submission.status !== "success") {
    const fieldErrors = beside ? { [beside.field]: [beside.message] } : undefined;
    const result = submission.reply({
      hideFields: ["password"],
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
  const submission = parseWithZod(withoutNul(await request.formData()), { schema });
  if (submission.status === "success") return submission.value;
  throw new RuleBroken("Deze knop hoort bij een oude pagina. Ga terug en laad de pagina opnieuw.");
}

/** The reply that shows a request's form again with one more message; null when it read no form. */
export function formWithMessage(
  request: Request,
  message: string,
  field?: string,
): FormReply | null {
  return readForms.get(request)?.(message, field) ?? null;
}

/** A list of a thousand rows is no form of ours, and its index alone would take the memory. */
const HUGE_LIST = /\[\d{4,}\]/;

/**
 * The form without NUL characters (nobody types them, and PostgreSQL has no text with one) and
 * without rows far beyond any list.
 */
function withoutNul(data: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of data) {
    if (HUGE_LIST.test(name)) continue;
    clean.append(name, typeof value === "string" ? value.replaceAll("\u0000", "") : value);
  }
  return clean;
}
