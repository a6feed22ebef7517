import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { lookFormSchema } from "../schema.ts";

const LOGO_CHOICES = [
  { value: "keep", label: "Houd het logo dat er staat" },
  { value: "remove", label: "Haal het logo weg; de naam staat er dan in letters" },
];

type LookFields = z.input<typeof lookFormSchema> & { file?: string };

/** The bureau's colour and logo. */
export function LookForm({
  colour,
  hasLogo,
  seen,
}: {
  colour: string;
  hasLogo: boolean;
  seen: string;
}) {
  const [form, fields] = useServerForm<LookFields>("uiterlijk", { colour, logo: "keep" });
  return (
    <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
      <SeenMark mark={seen} />
      <FormErrors form={form} />
      <TextField
        label="Kleur van knoppen en links"
        hint="Zes cijfers of letters achter een hekje, zoals #0e5a45. Leeg: het groen van dit portaal."
        width="half"
        maxLength={7}
        {...fromConform(fields.colour)}
      />
      <FileField
        label="Logo"
        hint="Een PNG, JPG of SVG tot 1 MB. Wij maken er een PNG van, hoogstens 48 punten hoog."
        accept=".png,.jpg,.jpeg,.svg"
        {...fromConform(fields.file)}
      />
      {hasLogo ? (
        <RadioGroup
          label="Zonder nieuw bestand"
          choices={LOGO_CHOICES}
          {...fromConform(fields.logo)}
        />
      ) : null}
      <div className="actions">
        <Button>Bewaar</Button>
      </div>
    </form>
  );
}
