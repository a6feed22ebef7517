import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";

type Field = Parameters<typeof fromConform>[0];
type OrganisationFields = Record<
  | "name"
  | "sector"
  | "kvkNumber"
  | "phone"
  | "email"
  | "website"
  | "place"
  | "addressLine"
  | "about"
  | "feePercent"
  | "feeAmount"
  | "guaranteeMonths",
  Field
>;
type Part = { fields: OrganisationFields };

/** Which organisation it is, where it sits and how it is reached. */
export function OrganisationFields({ fields }: Part) {
  return (
    <>
      <TextField label="Naam" autoComplete="off" {...fromConform(fields.name)} required />
      <div className="fields-beside">
        <SelectField
          label="Sector"
          choices={SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }))}
          empty="Kies een sector"
          {...fromConform(fields.sector)}
          required
        />
        <TextField
          label="KvK-nummer"
          inputMode="numeric"
          autoComplete="off"
          {...fromConform(fields.kvkNumber)}
        />
      </div>
      <div className="fields-beside">
        <TextField label="Telefoon" type="tel" autoComplete="off" {...fromConform(fields.phone)} />
        <TextField
          label="Algemeen e-mailadres"
          type="email"
          autoComplete="off"
          {...fromConform(fields.email)}
        />
      </div>
      <TextField
        label="Website"
        inputMode="url"
        autoComplete="off"
        {...fromConform(fields.website)}
      />
      <div className="fields-beside">
        <TextField label="Plaats" autoComplete="off" {...fromConform(fields.place)} />
        <TextField label="Adres" autoComplete="off" {...fromConform(fields.addressLine)} />
      </div>
    </>
  );
}

/** What was agreed for a placement, and what the organisation does. */
export function AgreementFields({ fields }: Part) {
  return (
    <>
      <h2>Afspraken</h2>
      <p className="soft">Een percentage van het jaarloon of een vast bedrag, niet allebei.</p>
      <div className="fields-beside">
        <NumberField
          label="Percentage van het jaarloon"
          unit="%"
          decimals
          {...fromConform(fields.feePercent)}
        />
        <MoneyField label="Vast bedrag per plaatsing" {...fromConform(fields.feeAmount)} />
        <NumberField
          label="Garantieperiode"
          unit="maanden"
          {...fromConform(fields.guaranteeMonths)}
        />
      </div>
      <TextArea
        label="Over de organisatie"
        hint="Wat doet de organisatie, met hoeveel mensen?"
        {...fromConform(fields.about)}
      />
    </>
  );
}
