import type { FieldMetadata } from "@conform-to/react";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { LANGUAGE_CHOICES } from "#app/features/taxonomy/languages.ts";
import { SKILL_LEVEL_LABELS, SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { Checkbox, SelectField } from "#app/ui/fields/choice-field.tsx";
import { FieldGroup } from "#app/ui/fields/field-frame.tsx";
import { fromConform, rowsOf } from "#app/ui/fields/from-conform.ts";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { ReadNotes } from "../from-text/read-notes.ts";
import type { VacatureFields, VacatureFormInput } from "../schema.ts";
import { hintWithNote } from "./read-note.tsx";

const LEVELS = SKILL_LEVELS.map((level) => ({
  value: String(level),
  label: SKILL_LEVEL_LABELS[level],
}));
const CEFR_CHOICES = CEFR_LEVELS.map((value) => ({ value, label: value }));

type SkillRowsProps = { field: VacatureFields["skills"]; names: string[]; notes: ReadNotes };
type LanguageRowsProps = { field: VacatureFields["languages"]; notes: ReadNotes };

/** A row for each skill: its name, the level asked, and whether it is a must. */
export function SkillRows({ field, names, notes }: SkillRowsProps) {
  const hint =
    "Begin te typen en kies uit de lijst. Vink alleen aan wat echt niet gemist kan worden: elke harde eis kost kandidaten.";
  return (
    <FieldGroup
      field={{
        label: "Vaardigheden",
        name: field.name,
        id: field.id,
        error: field.errors,
        hint: hintWithNote(notes, "skills", hint),
      }}
    >
      <datalist id="vaardigheden">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="stack">
        {rowsOf(field).map((row, i) => {
          const { name, level, must } = row.getFieldset();
          return (
            <fieldset className="fields-row" key={row.key}>
              <legend className="visually-hidden">Vaardigheid {i + 1}</legend>
              <TextField
                label={`Vaardigheid ${i + 1}`}
                list="vaardigheden"
                {...fromConform(name)}
              />
              <SelectField label="Niveau" choices={LEVELS} {...fromConform(level)} />
              <MustBox field={must} />
            </fieldset>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** A row for each language: which, the level asked, and whether it is a must. */
export function LanguageRows({ field, notes }: LanguageRowsProps) {
  const hint = hintWithNote(notes, "languages");
  return (
    <FieldGroup
      field={{ label: "Talen", name: field.name, id: field.id, error: field.errors, hint }}
    >
      <div className="stack">
        {rowsOf(field).map((row, i) => {
          const { language, cefr, must } = row.getFieldset();
          return (
            <fieldset className="fields-row" key={row.key}>
              <legend className="visually-hidden">Taal {i + 1}</legend>
              <SelectField
                label={`Taal ${i + 1}`}
                choices={LANGUAGE_CHOICES}
                empty="Geen"
                {...fromConform(language)}
              />
              <SelectField label="Niveau" choices={CEFR_CHOICES} {...fromConform(cefr)} />
              <MustBox field={must} />
            </fieldset>
          );
        })}
      </div>
    </FieldGroup>
  );
}

type MustField = FieldMetadata<string | undefined, VacatureFormInput, string[]>;

function MustBox({ field }: { field: MustField }) {
  return (
    <Checkbox
      label="Moet"
      name={field.name}
      id={field.id}
      value="ja"
      defaultChecked={field.initialValue === "ja"}
    />
  );
}
