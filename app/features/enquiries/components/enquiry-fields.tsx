import type { FieldMetadata } from "@conform-to/react";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { Honeypot } from "#app/ui/fields/honeypot.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import { ENQUIRY_KEEP_DAYS } from "../enquiry-status.ts";

type Field = FieldMetadata<unknown, Record<string, unknown>, string[]>;

/** Who writes, and where the answer goes. */
export function WriterFields({
  fields: { name, email, phone },
}: {
  fields: Record<"name" | "email" | "phone", Field>;
}) {
  return (
    <>
      <TextField label="Naam" autoComplete="name" {...fromConform(name)} required />
      <div className="fields-beside">
        <TextField
          label="E-mailadres"
          type="email"
          autoComplete="email"
          {...fromConform(email)}
          required
        />
        <TextField label="Telefoonnummer" type="tel" autoComplete="tel" {...fromConform(phone)} />
      </div>
    </>
  );
}

/** What it is about, with an attachment, and the trap for scripts. */
export function TextFields({
  fields: { text, attachment, website },
  label,
  hint,
}: {
  fields: Record<"text" | "attachment" | "website", Field>;
  label: string;
  hint?: string;
}) {
  return (
    <>
      <TextArea label={label} hint={hint} rows={7} {...fromConform(text)} required />
      <FileField
        label="Bijlage"
        accept=".pdf,.docx,.txt,.jpg,.jpeg,.png,.heic"
        hint={`Hoeft niet. Pdf, Word (.docx), tekst of foto, hoogstens ${MAX_UPLOAD_TEXT}.`}
        {...fromConform(attachment)}
      />
      <Honeypot name={website.name} id={website.id} errors={website.errors} />
      <p className="small soft">
        Velden met * zijn verplicht. Wij bewaren dit tot {ENQUIRY_KEEP_DAYS} dagen nadat uw vraag is
        afgehandeld. <a href="/privacy">Lees wat wij bewaren</a>
      </p>
    </>
  );
}
