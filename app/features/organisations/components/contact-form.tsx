import { getFormProps } from "@conform-to/react";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import type { ClientContactFormInput } from "../contacts/schema.ts";

type ContactFormProps = {
  values?: Record<string, string>;
  seen?: string;
  cancelHref: string;
};

/** Writes down somebody at a client, or rewrites it. */
export function ContactForm({ values, seen, cancelHref }: ContactFormProps) {
  const [form, fields] = useServerForm<ClientContactFormInput>("contact", values);
  return (
    <form method="post" {...getFormProps(form)} className="form">
      {seen === undefined ? null : <SeenMark mark={seen} />}
      <FormErrors form={form} />
      <TextField label="Naam" autoComplete="off" {...fromConform(fields.name)} required />
      <TextField label="Functie" autoComplete="off" {...fromConform(fields.jobTitle)} />
      <div className="fields-beside">
        <TextField label="Telefoon" type="tel" autoComplete="off" {...fromConform(fields.phone)} />
        <TextField
          label="E-mailadres"
          type="email"
          autoComplete="off"
          {...fromConform(fields.email)}
        />
      </div>
      <TextArea
        label="Notitie"
        hint="Alleen wat voor het werk nodig is. Deze persoon mag lezen wat hier staat."
        rows={3}
        {...fromConform(fields.note)}
      />
      <div className="actions">
        <Button>Bewaar</Button>
        <LinkButton href={cancelHref} variant="plain">
          Terug zonder te bewaren
        </LinkButton>
      </div>
    </form>
  );
}
