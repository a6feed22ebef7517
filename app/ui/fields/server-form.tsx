import type { SubmissionResult } from "@conform-to/react";
import { type DefaultValue, type FormMetadata, useForm } from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { ErrorSummary } from "./error-summary.tsx";

/**
 * A form that the server checks. Shows what the action answered: messages at their fields and all
 * that was typed. `Input` is the schema's input; `defaultValue` fills the form the first time.
 */
export function useServerForm<Input extends Record<string, unknown>>(
  id: string,
  defaultValue?: DefaultValue<Input>,
) {
  const reply = useActionData<{ result: SubmissionResult<string[]> }>();
  return useForm<Input, string[]>({ id, lastResult: reply?.result, defaultValue });
}

/** Sends along what the form showed when it was made, so that nobody is overwritten unseen. */
export function SeenMark({ mark }: { mark: string }) {
  return <input type="hidden" name="seen" value={mark} />;
}

/** The summary of all that is wrong with a form, each line leading to its field. */
export function FormErrors<Input extends Record<string, unknown>>({
  form,
}: {
  form: FormMetadata<Input, string[]>;
}) {
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ fieldId: name ? fieldId(form.id, name) : form.id, message })),
  );
  return <ErrorSummary errors={errors} />;
}

/** The id that Conform gives a field. */
function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
