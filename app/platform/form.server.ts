import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

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

/** The same for form data that was read elsewhere; remembers how to answer a broken rule. */
export function parseForm<Schema extends z.ZodType>(
  request: Request,
  data: FormData,
  schema: Schema,
): z.output<Schema> {
  const submission = parseWithZod(data, { schema });
  readForms.set(request, (message, field = "") => ({
    result: submission.reply({ fieldErrors: { [field]: [message] }, hideFields: ["password"] }),
  }));
  if (submission.status !== "success") {
    throw new InvalidForm({ result: submission.reply({ hideFields: ["password"] }) }, 422);
  }
  return submission.value;
}

/** The reply that shows a request's form again with one more message; null when it read no form. */
export function formWithMessage(
  request: Request,
  message: string,
  field?: string,
): FormReply | null {
  return readForms.get(request)?.(message, field) ?? null;
}
