import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { CONTACT_SUBJECTS, ENQUIRY_SUBJECT_LABELS } from "../enquiry-subject.ts";
import type { contactSchema } from "../schema.ts";
import { TextFields, WriterFields } from "./enquiry-fields.tsx";

/** The form of the contact page. */
export function ContactForm() {
  const [form, fields] = useServerForm<z.input<typeof contactSchema> & { attachment?: string }>(
    "contact",
  );
  return (
    <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <SelectField
        label="Waar gaat het over?"
        empty="Kies een onderwerp"
        choices={CONTACT_SUBJECTS.map((value) => ({
          value,
          label: ENQUIRY_SUBJECT_LABELS[value],
        }))}
        {...fromConform(fields.subject)}
        required
      />
      <WriterFields fields={fields} />
      <TextFields fields={fields} label="Uw bericht" />
      <div className="actions">
        <Button>Verstuur bericht</Button>
      </div>
    </form>
  );
}
