import { CONTRACT_FORM_LABELS, CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import {
  ARCHETYPE_LABELS,
  ARCHETYPES,
  TASK_AREA_LABELS,
  TASK_AREAS,
} from "#app/features/taxonomy/task-area.ts";
import { Checkbox, CheckboxGroup, SelectField } from "#app/ui/fields/choice-field.tsx";
import { controlAttributes, FieldFrame } from "#app/ui/fields/field-frame.tsx";
import { fromConform, listFromConform } from "#app/ui/fields/from-conform.ts";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextArea, TextField } from "#app/ui/fields/text-field.tsx";
import { notesOf } from "../from-text/read-notes.ts";
import type { VacatureFields } from "../schema.ts";
import type { VacatureFormOptions } from "../vacature-form-options.ts";
import { hintWithNote } from "./read-note.tsx";
import { LanguageRows, SkillRows } from "./requirement-rows.tsx";

type Part = { fields: VacatureFields };

/** Where a part's fields were read, when the form was filled from a text. */
const notesIn = (fields: VacatureFields) => notesOf(fields.notes.initialValue);

/** `later` where a consultant may leave it for another time. */
type LaterPart = Part & { later?: boolean };

/** What the position is called, in the employer's words and in the taxonomy's. */
export function TitleAndRole({ fields, options }: Part & { options: VacatureFormOptions }) {
  const role = { label: "Beroep", ...fromConform(fields.roleId), required: true };
  const nearest = "Kies het beroep dat het dichtst bij de functie ligt.";
  const notes = notesIn(fields);
  return (
    <>
      <TextField
        label="Titel"
        hint={hintWithNote(notes, "title")}
        {...fromConform(fields.title)}
        required
      />
      <FieldFrame field={{ ...role, hint: hintWithNote(notes, "roleId", nearest) }}>
        <select
          {...controlAttributes({ ...role, hint: nearest })}
          defaultValue={role.defaultValue ?? ""}
        >
          <option value="">Kies een beroep</option>
          {options.families.map(({ label, roles }) => (
            <optgroup key={label} label={label}>
              {roles.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </FieldFrame>
    </>
  );
}

/** The sector and the text that the public reads. */
export function SectorAndText({ fields, later, byBureau }: LaterPart & { byBureau?: boolean }) {
  const notes = notesIn(fields);
  return (
    <>
      <SelectField
        label="Sector"
        choices={SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }))}
        empty="Kies een sector"
        {...fromConform(fields.sector)}
        required
      />
      <TextArea
        label="Korte beschrijving"
        hint="Waarvoor is deze functie er, en met wie werkt deze persoon samen?"
        {...fromConform(fields.summary)}
        required={!later}
      />
      <TextArea
        label="Taken"
        hint={hintWithNote(notes, "tasks", "Minstens twee, elke taak op een eigen regel.")}
        {...fromConform(fields.tasks)}
        required={!later}
      />
      <TextArea
        label={byBureau ? "Wat de klant biedt" : "Wat u biedt"}
        hint={hintWithNote(notes, "offer", "Elk punt op een eigen regel.")}
        {...fromConform(fields.offer)}
      />
    </>
  );
}

/** The pay range with the week it is for, and the hours offered. */
export function PayAndHours({ fields }: Part) {
  const notes = notesIn(fields);
  return (
    <>
      <div className="fields-beside">
        <MoneyField
          label="Laagste loon"
          unit="per maand"
          hint={hintWithNote(notes, "salaryMin")}
          {...fromConform(fields.salaryMin)}
          required
        />
        <MoneyField
          label="Hoogste loon"
          unit="per maand"
          {...fromConform(fields.salaryMax)}
          required
        />
        <NumberField
          label="Bij een werkweek van"
          unit="uur"
          {...fromConform(fields.salaryHours)}
          required
        />
      </div>
      <div className="fields-beside">
        <NumberField
          label="Minimaal aantal uren"
          unit="per week"
          hint={hintWithNote(notes, "hoursMin")}
          {...fromConform(fields.hoursMin)}
          required
        />
        <NumberField
          label="Maximaal aantal uren"
          unit="per week"
          {...fromConform(fields.hoursMax)}
          required
        />
      </div>
    </>
  );
}

/** The form of the contract. */
export function ContractField({ fields, later }: LaterPart) {
  return (
    <CheckboxGroup
      label="Contractvorm"
      hint={hintWithNote(notesIn(fields), "contractForms")}
      choices={CONTRACT_FORMS.map((value) => ({ value, label: CONTRACT_FORM_LABELS[value] }))}
      beside
      {...listFromConform(fields.contractForms)}
      required={!later}
    />
  );
}

/** Where the work is. */
export function PlaceField({ fields }: Part) {
  return (
    <TextField
      label="Plaats of postcode"
      hint={hintWithNote(notesIn(fields), "place")}
      {...fromConform(fields.place)}
      required
    />
  );
}

/** How much of it may be done at home, and what the way there pays. */
export function HomeAndTravel({ fields }: Part) {
  return (
    <>
      <NumberField
        label="Dagen thuis"
        unit="per week"
        hint={hintWithNote(notesIn(fields), "hybridDays")}
        {...fromConform(fields.hybridDays)}
      />
      <TextField
        label="Reiskosten per kilometer"
        hint="In euro, bijvoorbeeld 0,23."
        {...fromConform(fields.travelPerKm)}
      />
    </>
  );
}

/** When the work begins, and until when people may apply. */
export function DayFields({ fields }: Part) {
  const notes = notesIn(fields);
  return (
    <div className="fields-beside">
      <TextField
        label="Startdatum"
        type="date"
        hint={hintWithNote(notes, "startsOn")}
        {...fromConform(fields.startsOn)}
      />
      <TextField
        label="Reageren tot en met"
        type="date"
        hint={hintWithNote(notes, "closesOn")}
        {...fromConform(fields.closesOn)}
      />
    </div>
  );
}

/** What is asked of people. */
export function Asked({ fields, options }: Part & { options: VacatureFormOptions }) {
  const notes = notesIn(fields);
  return (
    <>
      <SelectField
        label="Opleiding"
        choices={EDUCATION_LEVELS.map((value) => ({ value, label: EDUCATION_LEVEL_LABELS[value] }))}
        empty="Niet noodzakelijk"
        hint={hintWithNote(notes, "educationLevel")}
        {...fromConform(fields.educationLevel)}
      />
      <Checkbox
        label="Deze opleiding moet"
        hint="Elke harde eis kost kandidaten. Ervaring telt dan niet als vervanging."
        name={fields.educationHard.name}
        id={fields.educationHard.id}
        value="ja"
        defaultChecked={fields.educationHard.initialValue === "ja"}
      />
      <NumberField
        label="Ervaring in vergelijkbaar werk"
        unit="jaar"
        hint={hintWithNote(notes, "experienceYears", "Leeg betekent: niet noodzakelijk.")}
        {...fromConform(fields.experienceYears)}
      />
      <SkillRows field={fields.skills} names={options.skills} notes={notes} />
      <LanguageRows field={fields.languages} notes={notes} />
    </>
  );
}

/** What the work is like. */
export function Character({ fields }: Part) {
  return (
    <>
      <CheckboxGroup
        label="Waaruit bestaat het werk vooral?"
        choices={TASK_AREAS.map((value) => ({ value, label: TASK_AREA_LABELS[value] }))}
        {...listFromConform(fields.taskAreas)}
      />
      <SelectField
        label="Wat doet deze persoon vooral voor anderen?"
        choices={ARCHETYPES.map((value) => ({ value, label: ARCHETYPE_LABELS[value] }))}
        empty="Allebei evenveel"
        {...fromConform(fields.archetype)}
      />
    </>
  );
}

/** What only the bureau reads. */
export function Reason({ fields }: Part) {
  return (
    <>
      <TextArea label="Waarom is deze plek vrij?" rows={3} {...fromConform(fields.reason)} />
      <TextArea
        label="Wat moet er na een half jaar beter lopen?"
        hint="Het belangrijkste bovenaan, elk doel op een eigen regel."
        rows={3}
        {...fromConform(fields.priorities)}
      />
    </>
  );
}

/** The client's own wording, where the form was filled from it. */
export function ClientText({ fields, byBureau }: Part & { byBureau?: boolean }) {
  const { text, notes } = fields;
  if (!text.initialValue) return null;
  return (
    <>
      <TextArea
        label={byBureau ? "De tekst van de klant" : "Uw eigen tekst"}
        hint={
          byBureau
            ? "Zoals de klant hem aanleverde. Dit komt niet in de vacature te staan."
            : "Zoals u hem aanleverde, voor uw consultant. Dit komt niet in de vacature te staan."
        }
        rows={10}
        {...fromConform(text)}
      />
      <input type="hidden" name={notes.name} value={String(notes.initialValue ?? "")} />
    </>
  );
}
