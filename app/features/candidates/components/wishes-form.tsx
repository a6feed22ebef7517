import { type FormMetadata, getFormProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { CONTRACT_FORM_LABELS, CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import {
  ARCHETYPE_LABELS,
  ARCHETYPES,
  TASK_AREA_LABELS,
  TASK_AREAS,
} from "#app/features/taxonomy/task-area.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, CheckboxGroup, type Choice, SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform, listFromConform } from "#app/ui/fields/from-conform.ts";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { WishesFields, WishesFormInput } from "../profile-form.ts";

const CONTRACTS = CONTRACT_FORMS.map((value) => ({ value, label: CONTRACT_FORM_LABELS[value] }));
const SECTOR_CHOICES = SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }));
const TASK_CHOICES = TASK_AREAS.map((value) => ({ value, label: TASK_AREA_LABELS[value] }));
const ARCHETYPE_CHOICES = ARCHETYPES.map((value) => ({ value, label: ARCHETYPE_LABELS[value] }));

type WishesFormProps = {
  form: FormMetadata<WishesFormInput, string[]>;
  fields: WishesFields;
  roles: Choice[];
  /** Who fills it in: the person, or a consultant with what that person told. */
  by?: "person" | "bureau";
  /** The error summary, which stands on top. */
  children: ReactNode;
};

const WORDS = {
  person: {
    pay: "Loon dat je minstens wilt",
    forms: "Alles wat voor jou kan.",
    further: "Alleen als je dit invult, telt thuiswerken mee bij de afstand.",
    archetype: "Wat je het liefst voor anderen doet",
    roles: "Laat leeg als het beroep je niet uitmaakt.",
    tasks: "Taken die je graag doet",
    sectors: "Laat leeg als de sector je niet uitmaakt.",
  },
  bureau: {
    pay: "Loon, minstens",
    forms: "Alles wat voor deze persoon kan.",
    further: "Alleen als u dit invult, telt thuiswerken mee bij de afstand.",
    archetype: "Wat deze persoon het liefst voor anderen doet",
    roles: "Laat leeg als het beroep niet uitmaakt.",
    tasks: "Taken die deze persoon graag doet",
    sectors: "Laat leeg als de sector niet uitmaakt.",
  },
};

/** What a person asks of work, on one page. Nothing is required. */
export function WishesForm(props: WishesFormProps) {
  const { form, fields, roles, by = "person", children } = props;
  const words = WORDS[by];
  return (
    <form method="post" {...getFormProps(form)} className="form">
      {children}
      <h2>Loon en uren</h2>
      <div className="fields-beside">
        <MoneyField
          label={words.pay}
          hint="Bruto per maand, zonder vakantiegeld."
          unit="per maand"
          {...fromConform(fields.payWish)}
        />
        <NumberField
          label="Bij hoeveel uur"
          hint="Voor hoeveel uur per week dit loon is."
          unit="uur per week"
          {...fromConform(fields.payWishHours)}
        />
      </div>
      <div className="fields-beside">
        <NumberField label="Uren, minstens" unit="uur per week" {...fromConform(fields.hoursMin)} />
        <NumberField
          label="Uren, hoogstens"
          unit="uur per week"
          {...fromConform(fields.hoursMax)}
        />
      </div>
      <TextField
        label="Beschikbaar vanaf"
        type="date"
        width="half"
        {...fromConform(fields.availableFrom)}
      />
      <CheckboxGroup
        label="Contractvorm"
        hint={words.forms}
        choices={CONTRACTS}
        beside
        {...listFromConform(fields.contractForms)}
      />
      <h2>Plek</h2>
      <div className="fields-beside">
        <NumberField label="Hoogste reisafstand" unit="km" {...fromConform(fields.maxDistanceKm)} />
        <NumberField
          label="Dagen thuiswerken"
          unit="dagen per week"
          {...fromConform(fields.hybridDaysWish)}
        />
      </div>
      <div className="fields-beside">
        <NumberField
          label="Met thuiswerkdagen mag het verder: tot"
          hint={words.further}
          unit="km"
          {...fromConform(fields.furtherKm)}
        />
        <NumberField
          label="Vanaf hoeveel dagen thuis"
          hint="Zoveel dagen per week moet thuis kunnen."
          unit="dagen per week"
          {...fromConform(fields.furtherFromHomeDays)}
        />
      </div>
      <Checkbox
        label="Verder reizen kan echt niet"
        hint="Wat verder weg is, staat dan apart onder een harde wens die niet past."
        name={fields.distanceHard.name}
        id={fields.distanceHard.id}
        value="ja"
        defaultChecked={fields.distanceHard.initialValue === "ja"}
      />
      <h2>Soort werk</h2>
      <SelectField
        label={words.archetype}
        choices={ARCHETYPE_CHOICES}
        empty="Geen voorkeur"
        {...fromConform(fields.archetype)}
      />
      <CheckboxGroup
        label="Beroepen"
        hint={words.roles}
        choices={roles}
        beside
        {...listFromConform(fields.roleIds)}
      />
      <CheckboxGroup
        label={words.tasks}
        choices={TASK_CHOICES}
        beside
        {...listFromConform(fields.taskAreas)}
      />
      <CheckboxGroup
        label="Sectoren"
        hint={words.sectors}
        choices={SECTOR_CHOICES}
        beside
        {...listFromConform(fields.sectors)}
      />
      <div className="actions">
        <Button>Bewaar wensen</Button>
      </div>
    </form>
  );
}
