import type { FormMetadata } from "@conform-to/react";
import type { z } from "zod";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import type { DraftForm } from "../draft/draft-form.ts";
import type { applySchema } from "../schema.ts";

type ApplyFields = ReturnType<
  FormMetadata<z.input<typeof applySchema> & { cv?: string }, string[]>["getFieldset"]
>;

/** The first step: a CV, or the questions that stand in for one. */
export function CvStep({ fields, draft }: { fields: ApplyFields; draft: DraftForm | null }) {
  const { cv, lastJob, canDo } = fields;
  const hasAnswers = Boolean(lastJob.initialValue || canDo.initialValue);
  return (
    <section className="stack">
      <h2>{draft?.cvName ? "Je cv" : "Begin met je cv"}</h2>
      <FileField
        label="Cv"
        accept=".pdf,.docx,.txt,.jpg,.jpeg,.png,.heic"
        presses="read"
        hint={`Pdf, Word (.docx), tekst of een foto van je cv, hoogstens ${MAX_UPLOAD_TEXT}. Een pasfoto of geboortedatum is niet nodig.`}
        kept={draft?.cvName ?? undefined}
        {...fromConform(cv)}
      />
      <div className="stack-tight">
        <div className="actions">
          <Button variant="quiet" name="intent" value="read" formNoValidate>
            {draft?.isRead ? "Lees mijn cv opnieuw" : "Lees mijn cv"}
          </Button>
        </div>
        <p className="small soft">
          Wij vullen in wat in je cv staat, jij kijkt het na. Wat je zelf typte blijft staan. Alles
          blijft 24 uur voor deze browser bewaard.
        </p>
      </div>
      {draft?.cvName && !hasAnswers ? null : (
        <Disclosure summary="Geen cv? Beantwoord drie vragen" open={hasAnswers || undefined}>
          <TextField
            label="Wat was je laatste baan?"
            hint="Bijvoorbeeld: receptionist bij een huisartsenpraktijk."
            maxLength={120}
            {...fromConform(lastJob)}
          />
          <TextArea
            label="Wat kun je?"
            hint="Programma's, taken, waar je goed in bent. Met komma's ertussen is genoeg."
            {...fromConform(canDo)}
          />
          <p className="small">Waar je woont en hoeveel uur je wilt werken, vul je hieronder in.</p>
        </Disclosure>
      )}
    </section>
  );
}

/** Where somebody lives and what work has to fit: all of it may stay open. */
export function StartFields({ fields }: { fields: ApplyFields }) {
  return (
    <>
      <h2>Waar en hoeveel</h2>
      <TextField
        label="Woonplaats of postcode"
        hint="Wij rekenen hiermee alleen de reisafstand uit."
        autoComplete="postal-code"
        width="half"
        {...fromConform(fields.place)}
      />
      <div className="fields-beside">
        <NumberField label="Uren, minstens" unit="per week" {...fromConform(fields.hoursMin)} />
        <NumberField label="Uren, hoogstens" unit="per week" {...fromConform(fields.hoursMax)} />
      </div>
      <div className="fields-beside">
        <TextField
          label="Beschikbaar vanaf"
          type="date"
          hint="Mag leeg blijven."
          {...fromConform(fields.availableFrom)}
        />
        <MoneyField
          label="Loonwens"
          hint="Mag leeg blijven. Bruto per maand, bij 36 uur."
          unit="per maand"
          {...fromConform(fields.payWish)}
        />
      </div>
    </>
  );
}
