import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { bureauFormSchema } from "../schema.ts";

/** What the bureau is called and where it is. */
export function BureauForm({ values, seen }: { values: Record<string, string>; seen: string }) {
  const [form, fields] = useServerForm<z.input<typeof bureauFormSchema>>("bureau", values);
  return (
    <form method="post" {...getFormProps(form)} className="form">
      <SeenMark mark={seen} />
      <FormErrors form={form} />
      <TextField label="Naam van het bureau" {...fromConform(fields.name)} required />
      <TextField
        label="Adres"
        hint="Straat en huisnummer, postcode en plaats."
        {...fromConform(fields.address)}
        required
      />
      <div className="fields-beside">
        <TextField label="Telefoon" type="tel" {...fromConform(fields.phone)} required />
        <TextField label="E-mailadres" type="email" {...fromConform(fields.email)} required />
      </div>
      <TextField
        label="E-mailadres voor vragen over privacy"
        hint="Leeg: vragen komen op het gewone adres."
        type="email"
        {...fromConform(fields.privacyEmail)}
      />
      <TextField
        label="KvK-nummer"
        hint="Acht cijfers. Staat onderaan elke pagina."
        inputMode="numeric"
        width="half"
        {...fromConform(fields.kvk)}
      />
      <div className="actions">
        <Button>Bewaar</Button>
      </div>
    </form>
  );
}
