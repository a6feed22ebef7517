import { getFormProps } from "@conform-to/react";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import {
  PAY_EXPERIENCE_LABELS,
  PAY_EXPERIENCES,
  PAY_PERIOD_LABELS,
  PAY_PERIODS,
} from "../pay-words.ts";
import type { PayEntryFormInput } from "../schema.ts";

type PayEntryFormProps = {
  /** As stored, each a text; nothing for a new one. */
  values?: Record<string, string>;
  seen?: string;
};

/** Enters what a source says that a role pays, or corrects it. */
export function PayEntryForm({ values, seen }: PayEntryFormProps) {
  const [form, fields] = useServerForm<PayEntryFormInput>("salaris", values);
  return (
    <form method="post" {...getFormProps(form)} className="form">
      {seen === undefined ? null : <SeenMark mark={seen} />}
      <FormErrors form={form} />
      <SelectField
        label="Beroep"
        choices={ROLES.map(({ id, label }) => ({ value: id, label }))}
        empty="Kies een beroep"
        {...fromConform(fields.roleId)}
        required
      />
      <div className="fields-beside">
        <MoneyField label="Van" {...fromConform(fields.amountMin)} required />
        <MoneyField label="Tot" {...fromConform(fields.amountMax)} required />
        <SelectField
          label="Bruto, zonder vakantiegeld"
          choices={PAY_PERIODS.map((value) => ({ value, label: PAY_PERIOD_LABELS[value] }))}
          empty="Kies een periode"
          {...fromConform(fields.period)}
          required
        />
      </div>
      <div className="fields-beside">
        <NumberField
          label="Bij hoeveel uur per week"
          unit="uur"
          {...fromConform(fields.weeklyHours)}
          required
        />
        <SelectField
          label="Ervaring"
          choices={PAY_EXPERIENCES.map((value) => ({ value, label: PAY_EXPERIENCE_LABELS[value] }))}
          empty="Kies hoe ervaren"
          {...fromConform(fields.experience)}
          required
        />
      </div>
      <TextField
        label="Bron"
        hint="Waar staat dit bedrag? Een cao met schaal, een onderzoek met jaar, of een adres."
        {...fromConform(fields.source)}
        required
      />
      <TextField
        label="Datum van het bedrag"
        type="date"
        width="half"
        hint="De dag waarop de bron dit zei of waarop het bedrag inging."
        {...fromConform(fields.measuredOn)}
        required
      />
      <div className="actions">
        <Button>Bewaar</Button>
      </div>
    </form>
  );
}
