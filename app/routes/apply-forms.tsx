import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import type { applySchema, applyWithProfileSchema } from "#app/features/applications/schema.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/fields/choice-field.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import { FormErrors, useServerForm } from "./server-form.tsx";

/** The form for somebody without an account; text stands before the file, so that it is read first. */
export function ApplyForm({ submissionKey, slug }: { submissionKey: string; slug: string }) {
  const [form, fields] = useServerForm<z.input<typeof applySchema> & { cv?: string }>(
    "solliciteren",
    { submissionKey },
  );
  const { consent, shareName, website } = fields;
  return (
    <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <p className="small soft">
        Heb je een account?{" "}
        <a href={`/inloggen?naar=${encodeURIComponent(`/vacatures/${slug}/solliciteren`)}`}>
          Log in
        </a>
        , dan hoef je niets opnieuw in te vullen. Velden met * zijn verplicht.
      </p>
      <input type="hidden" name="submissionKey" value={fields.submissionKey.initialValue} />
      <TextField label="Naam" autoComplete="name" {...fromConform(fields.name)} required />
      <TextField
        label="E-mailadres"
        type="email"
        autoComplete="email"
        hint="Hier sturen wij de bevestiging en het antwoord heen."
        {...fromConform(fields.email)}
        required
      />
      <TextField
        label="Telefoonnummer"
        type="tel"
        autoComplete="tel"
        hint="Als je liever gebeld wordt."
        width="half"
        {...fromConform(fields.phone)}
      />
      <TextArea
        label="Motivatie"
        hint="Mag leeg blijven. Twee zinnen is ook goed."
        {...fromConform(fields.motivation)}
      />
      <div className="honeypot" aria-hidden="true">
        <label>
          Website
          <input name={website.name} type="text" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <FileField
        label="Cv"
        accept=".pdf,.docx,.txt"
        hint="Pdf, Word (.docx) of tekst, hoogstens 64 MB. Een foto of geboortedatum is niet nodig."
        {...fromConform(fields.cv)}
        required
      />
      <div className="stack-tight">
        <Checkbox
          {...fromConform(consent)}
          value="ja"
          defaultChecked={consent.initialValue === "ja"}
          label={
            <>
              Jullie mogen mijn gegevens gebruiken voor deze sollicitatie, tot vier weken na afloop.{" "}
              <a href="/privacy">Lees wat wij bewaren</a>
            </>
          }
          required
        />
        <ShareName name={shareName.name} chosen={shareName.initialValue === "ja"} />
      </div>
      <div className="actions">
        <Button>Verstuur sollicitatie</Button>
      </div>
    </form>
  );
}

/** The form for a signed-in candidate: the profile goes along, nothing is typed again. */
export function ProfileApplyForm({ name }: { name: string }) {
  const [form, fields] = useServerForm<z.input<typeof applyWithProfileSchema>>("solliciteren");
  return (
    <form method="post" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <p>
        Je solliciteert als {name}, met <a href="/mijn/profiel">je profiel</a>.
      </p>
      <TextArea
        label="Motivatie"
        hint="Mag leeg blijven. Twee zinnen is ook goed."
        {...fromConform(fields.motivation)}
      />
      <ShareName name={fields.shareName.name} chosen={fields.shareName.initialValue === "ja"} />
      <div className="actions">
        <Button>Verstuur sollicitatie</Button>
      </div>
    </form>
  );
}

function ShareName({ name, chosen }: { name: string; chosen: boolean }) {
  return (
    <Checkbox
      name={name}
      value="ja"
      defaultChecked={chosen}
      label="De werkgever mag mijn naam en cv zien als jullie mij voorstellen."
      hint="Niet nodig om te solliciteren. Je kunt dit later nog zeggen of intrekken."
    />
  );
}
