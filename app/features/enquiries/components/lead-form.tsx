import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { leadSchema } from "../schema.ts";
import { TextFields, WriterFields } from "./enquiry-fields.tsx";

/** The short form of an employer who wants a vacature filled and has no account. */
export function LeadForm() {
  const [form, fields] = useServerForm<z.input<typeof leadSchema> & { attachment?: string }>(
    "aanvraag",
  );
  return (
    <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <TextField
        label="Organisatie"
        autoComplete="organization"
        {...fromConform(fields.organisation)}
        required
      />
      <WriterFields fields={fields} />
      <TextField
        label="Welk beroep zoekt u?"
        list="beroepen"
        hint="Kies uit de lijst of schrijf het zelf."
        {...fromConform(fields.wantedRole)}
        required
      />
      <datalist id="beroepen">
        {ROLES.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <TextFields
        fields={fields}
        label="Vertel kort wat u zoekt"
        hint="Bijvoorbeeld: hoeveel uur, waar, vanaf wanneer, en wat het werk betaalt."
      />
      <div className="actions">
        <Button>Verstuur aanvraag</Button>
      </div>
    </form>
  );
}
