import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import type { CandidateFormOptions } from "#app/features/candidates/profile-form.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, type Choice, SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { Honeypot } from "#app/ui/fields/honeypot.tsx";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import type { DraftForm } from "../draft/draft-form.ts";
import type { applySchema, applyWithProfileSchema } from "../schema.ts";
import { CvStep, StartFields } from "./apply-steps.tsx";
import { CvReview } from "./cv-review.tsx";
import { DraftNotice, FirstWords } from "./draft-notice.tsx";

const WIPE_FORM = "wissen";

type ApplyFormProps = {
  slug: string;
  draft: DraftForm | null;
  options: CandidateFormOptions;
};

/** The form for somebody without an account: the CV first, then what was read from it and what it lacks. */
export function ApplyForm({ slug, draft, options }: ApplyFormProps) {
  const [form, fields] = useServerForm<z.input<typeof applySchema> & { cv?: string }>(
    "solliciteren",
    draft?.values,
  );
  const { consent, shareName, website } = fields;
  return (
    <div className="stack-loose">
      {draft ? (
        <form
          id={WIPE_FORM}
          method="post"
          action={`/vacatures/${slug}/solliciteren/wissen`}
          data-drops-typed
        />
      ) : (
        <FirstWords slug={slug} />
      )}
      <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
        {/* Enter presses a form's first button: this one, that sends. */}
        <button type="submit" hidden />
        <FormErrors form={form} />
        {draft ? <DraftNotice draft={draft} wipeFormId={WIPE_FORM} /> : null}
        <CvStep fields={fields} draft={draft} />
        <h2>Wie je bent</h2>
        <TextField label="Naam" autoComplete="name" {...fromConform(fields.name)} required />
        <div className="fields-beside">
          <TextField
            label="E-mailadres"
            type="email"
            autoComplete="email"
            hint="Hier sturen wij het antwoord heen."
            {...fromConform(fields.email)}
            required
          />
          <TextField
            label="Telefoonnummer"
            type="tel"
            autoComplete="tel"
            hint="Als je liever gebeld wordt."
            {...fromConform(fields.phone)}
          />
        </div>
        {draft?.isRead || draft?.hasRows ? (
          <CvReview
            fields={fields}
            errors={form.allErrors}
            options={options}
            unsure={draft.unsure}
          />
        ) : null}
        <StartFields fields={fields} />
        <TextArea
          label="Motivatie"
          hint="Mag leeg blijven. Twee zinnen is ook goed."
          {...fromConform(fields.motivation)}
        />
        <Honeypot name={website.name} id={website.id} errors={website.errors} />
        <div className="stack-tight">
          <Checkbox
            {...fromConform(consent)}
            value="ja"
            defaultChecked={consent.initialValue === "ja"}
            label={
              <>
                Jullie mogen mijn gegevens gebruiken voor deze sollicitatie, tot vier weken na
                afloop. <a href="/privacy">Lees wat wij bewaren</a>
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
    </div>
  );
}

/** The form for a signed-in candidate: the profile goes along, nothing is typed again. */
export function ProfileApplyForm({ name, cvs }: { name: string; cvs: Choice[] }) {
  const [form, fields] = useServerForm<z.input<typeof applyWithProfileSchema>>("solliciteren", {
    cvId: cvs[0]?.value,
  });
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
      {cvs.length > 0 ? (
        <SelectField
          label="Cv"
          choices={cvs}
          empty="Stuur geen cv mee"
          {...fromConform(fields.cvId)}
        />
      ) : (
        <p>
          Wil je een cv meesturen? <a href="/mijn/profiel/cv">Voeg er eerst een toe</a>; het hoeft
          niet.
        </p>
      )}
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
      label="De werkgever mag mijn naam, contactgegevens en cv zien als jullie mij voorstellen en de werkgever ja zegt."
      hint="Niet nodig om te solliciteren. Je kunt dit later nog zeggen of intrekken."
    />
  );
}
