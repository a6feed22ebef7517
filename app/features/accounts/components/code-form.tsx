import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { codeSchema } from "../schema.ts";

/** Asks for a code of the app. */
export function CodeForm({ action }: { action?: string }) {
  const [form, fields] = useServerForm<z.input<typeof codeSchema>>("code");
  return (
    <form method="post" action={action} {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <TextField
        label="Code"
        autoComplete="one-time-code"
        hint="Zes cijfers."
        {...fromConform(fields.code)}
        required
      />
      <div className="actions">
        <Button>Zet aan</Button>
      </div>
    </form>
  );
}
