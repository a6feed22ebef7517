import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { LANGUAGE_CHOICES } from "#app/features/taxonomy/languages.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import { SKILL_LEVEL_LABELS, SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { type Choice, SelectField } from "#app/ui/fields/choice-field.tsx";
import { FieldGroup } from "#app/ui/fields/field-frame.tsx";
import { fromConform, rowsOf } from "#app/ui/fields/from-conform.ts";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { ProfileFields } from "../profile-form.ts";

const LEVELS = SKILL_LEVELS.map((level) => ({
  value: String(level),
  label: SKILL_LEVEL_LABELS[level],
}));
const SECTOR_CHOICES = SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }));
const EDUCATION_CHOICES = EDUCATION_LEVELS.map((value) => ({
  value,
  label: EDUCATION_LEVEL_LABELS[value],
}));
const CEFR_CHOICES = CEFR_LEVELS.map((value) => ({ value, label: value }));

/** A row for each job held. */
export function ExperienceRows(props: { field: ProfileFields["experiences"]; roles: Choice[] }) {
  const { field, roles } = props;
  const rows = rowsOf(field).map((row, i) => ({
    key: row.key,
    element: <ExperienceRow key={row.key} row={row} number={i + 1} roles={roles} />,
    filled: isFilled(row),
  }));
  const shown = rows.findLastIndex(({ filled }) => filled) + 2;
  return (
    <FieldGroup
      field={{
        label: "Banen",
        name: field.name,
        id: field.id,
        error: field.errors,
        hint: "De laatste eerst. Laat het einde leeg als je er nog werkt. Rijen die je leeg laat, tellen niet mee.",
      }}
    >
      <div className="stack-loose">
        {rows.slice(0, shown).map(({ element }) => element)}
        {rows.length > shown ? (
          <Disclosure summary="Meer banen">
            <div className="stack-loose">{rows.slice(shown).map(({ element }) => element)}</div>
          </Disclosure>
        ) : null}
      </div>
    </FieldGroup>
  );
}

type ExperienceField = ReturnType<ProfileFields["experiences"]["getFieldList"]>[number];

function isFilled(row: ExperienceField): boolean {
  const { title, employer, startsOn } = row.getFieldset();
  return [title, employer, startsOn].some(({ initialValue }) => initialValue);
}

function ExperienceRow(props: { row: ExperienceField; number: number; roles: Choice[] }) {
  return (
    <fieldset className="stack">
      <legend className="visually-hidden">Baan {props.number}</legend>
      <ExperienceFields {...props} />
    </fieldset>
  );
}

/** The fields of one job. */
export function ExperienceFields(props: { row: ExperienceField; number: number; roles: Choice[] }) {
  const { title, employer, roleId, sector, startsOn, endsOn } = props.row.getFieldset();
  return (
    <>
      <div className="fields-beside">
        <TextField label={`Functie ${props.number}`} maxLength={120} {...fromConform(title)} />
        <TextField label="Werkgever" maxLength={120} {...fromConform(employer)} />
      </div>
      <div className="fields-beside">
        <SelectField
          label="Lijkt het meest op"
          choices={props.roles}
          empty="Geen van deze beroepen"
          {...fromConform(roleId)}
        />
        <SelectField
          label="Sector"
          choices={SECTOR_CHOICES}
          empty="Nog niet ingevuld"
          {...fromConform(sector)}
        />
      </div>
      <div className="fields-beside">
        <TextField
          label="Begin (jaar-maand)"
          type="month"
          placeholder="2021-09"
          {...fromConform(startsOn)}
        />
        <TextField
          label="Einde (jaar-maand)"
          type="month"
          placeholder="2024-03"
          {...fromConform(endsOn)}
        />
      </div>
    </>
  );
}

/** A row for each school or course. */
export function EducationRows({ field }: { field: ProfileFields["educations"] }) {
  return (
    <FieldGroup
      field={{
        label: "Opleidingen",
        name: field.name,
        id: field.id,
        error: field.errors,
        hint: "Afgerond of nog bezig. Rijen die je leeg laat, tellen niet mee.",
      }}
    >
      <div className="stack">
        {rowsOf(field).map((row, i) => {
          return <EducationFields key={row.key} row={row} number={i + 1} />;
        })}
      </div>
    </FieldGroup>
  );
}

type EducationField = ReturnType<ProfileFields["educations"]["getFieldList"]>[number];

/** The fields of one school or course. */
export function EducationFields({ row, number }: { row: EducationField; number: number }) {
  const { level, name, year } = row.getFieldset();
  return (
    <div className="fields-beside">
      <TextField label={`Opleiding ${number}`} maxLength={120} {...fromConform(name)} />
      <SelectField
        label={`Niveau van opleiding ${number}`}
        choices={EDUCATION_CHOICES}
        empty="Niveau nog te kiezen"
        {...fromConform(level)}
      />
      <TextField
        label={`Jaar van opleiding ${number}`}
        inputMode="numeric"
        width="short"
        {...fromConform(year)}
      />
    </div>
  );
}

/** A row for each skill: its name and the own level. */
export function SkillRows({ field, names }: { field: ProfileFields["skills"]; names: string[] }) {
  return (
    <FieldGroup
      field={{
        label: "Vaardigheden",
        name: field.name,
        id: field.id,
        error: field.errors,
        hint: "Begin te typen en kies uit de lijst. Basis: met hulp. Zelfstandig: zonder hulp. Ervaren: ook wat lastig is. Expert: je leert het anderen.",
      }}
    >
      <datalist id="vaardigheden">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="stack">
        {rowsOf(field).map((row, i) => {
          const { name, level } = row.getFieldset();
          return (
            <div className="fields-beside" key={row.key}>
              <TextField
                label={`Vaardigheid ${i + 1}`}
                list="vaardigheden"
                {...fromConform(name)}
              />
              <SelectField
                label={`Niveau van vaardigheid ${i + 1}`}
                choices={LEVELS}
                empty="Niveau nog te kiezen"
                {...fromConform(level)}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

/** A row for each language. */
export function LanguageRows({ field }: { field: ProfileFields["languages"] }) {
  return (
    <FieldGroup
      field={{
        label: "Talen",
        name: field.name,
        id: field.id,
        error: field.errors,
        hint: "A1 en A2: een eenvoudig gesprek. B1 en B2: zelfstandig op het werk. C1 en C2: als je eigen taal.",
      }}
    >
      <div className="stack">
        {rowsOf(field).map((row, i) => {
          const { language, cefr } = row.getFieldset();
          return (
            <div className="fields-beside" key={row.key}>
              <SelectField
                label={`Taal ${i + 1}`}
                choices={LANGUAGE_CHOICES}
                empty="Geen"
                {...fromConform(language)}
              />
              <SelectField
                label={`Niveau van taal ${i + 1}`}
                choices={CEFR_CHOICES}
                empty="Kies een niveau"
                {...fromConform(cefr)}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
