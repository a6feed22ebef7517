import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup, SelectField } from "#app/ui/fields/choice-field.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { CANDIDATE_SOURCES, LEGAL_GROUNDS } from "../brought-in/legal-ground.ts";
import type { bringInSchema } from "../brought-in/schema.ts";

const GROUNDS = Object.entries(LEGAL_GROUNDS).map(([value, { label }]) => ({ value, label }));
const SOURCES = Object.entries(CANDIDATE_SOURCES).map(([value, { label }]) => ({ value, label }));

type NewCandidateInput = z.input<typeof bringInSchema> & { cv?: string };

/** A person as a consultant writes them down: by hand, from a CV, or both. `cvHint` says what a file may be. */
export function NewCandidateForm({ cvHint }: { cvHint: string }) {
  const [form, fields] = useServerForm<NewCandidateInput>("nieuwe-kandidaat");
  return (
    <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
      <FormErrors form={form} />
      <FileField
        label="Cv"
        accept=".pdf,.docx,.txt"
        hint={`Wat u hieronder leeg laat, vullen wij uit het cv in. ${cvHint}`}
        {...fromConform(fields.cv)}
      />
      <h2>Wie het is</h2>
      <TextField
        label="Naam"
        hint="Verplicht als u geen cv meestuurt."
        autoComplete="off"
        {...fromConform(fields.name)}
      />
      <TextField
        label="E-mailadres"
        type="email"
        hint="Hierheen sturen wij meteen de mail over het bewaren van de gegevens."
        autoComplete="off"
        {...fromConform(fields.email)}
      />
      <TextField
        label="Telefoonnummer"
        type="tel"
        width="half"
        autoComplete="off"
        {...fromConform(fields.phone)}
      />
      <TextField
        label="Woonplaats of postcode"
        width="half"
        autoComplete="off"
        {...fromConform(fields.place)}
      />
      <TextField
        label="In één zin"
        hint="Wat deze persoon doet en zoekt, zonder naam."
        maxLength={140}
        {...fromConform(fields.headline)}
      />
      <SameField field={fields.another} />
      <h2>Waarom wij dit mogen bewaren</h2>
      <RadioGroup label="Grondslag" choices={GROUNDS} {...fromConform(fields.ground)} required />
      <SelectField
        label="Hoe u aan deze gegevens komt"
        choices={SOURCES}
        empty="Kies een bron"
        {...fromConform(fields.source)}
        required
      />
      <TextField
        label="Toelichting op de bron"
        hint="Mag leeg blijven. De kandidaat mag dit lezen."
        maxLength={200}
        {...fromConform(fields.sourceNote)}
      />
      <div className="actions">
        <Button>Schrijf in</Button>
      </div>
    </form>
  );
}

type AnotherField = { name: string; id: string; initialValue?: string; errors?: string[] };

/** Asked once somebody with this address or number turned out to be there: with a link to each of them. */
function SameField({ field }: { field: AnotherField }) {
  const { name, id, errors } = field;
  if (!errors && field.initialValue !== "ja") return null;
  const numbers = errors?.join(" ").match(/\bK-\d+/g) ?? [];
  return (
    <>
      <Checkbox
        name={name}
        id={id}
        value="ja"
        error={errors}
        defaultChecked={field.initialValue === "ja"}
        label="Dit is iemand anders"
        hint="Dan komt er een tweede persoon met hetzelfde adres of nummer bij."
      />
      {numbers.length > 0 ? (
        <p className="cluster">
          {numbers.map((number) => (
            <a key={number} href={`/werk/kandidaten?zoek=${number}`}>
              Bekijk {number}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
