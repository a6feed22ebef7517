import { type FormMetadata, getFormProps } from "@conform-to/react";
import type { ReactNode } from "react";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { CandidateFormOptions, ProfileFields, ProfileFormInput } from "../profile-form.ts";
import { EducationRows, ExperienceRows, LanguageRows, SkillRows } from "./profile-rows.tsx";

const EDUCATION = EDUCATION_LEVELS.map((value) => ({
  value,
  label: EDUCATION_LEVEL_LABELS[value],
}));

type ProfileFormProps = {
  form: FormMetadata<ProfileFormInput, string[]>;
  fields: ProfileFields;
  options: CandidateFormOptions;
  /** Who fills it in: the person, or a consultant, who says nothing that only the person can. */
  by?: "person" | "bureau";
  /** The error summary, which stands on top. */
  children: ReactNode;
};

const HEADS = {
  person: { who: "Wie je bent", did: "Wat je hebt gedaan", can: "Wat je kunt" },
  bureau: { who: "Wie het is", did: "Eerder werk en opleiding", can: "Vaardigheden en talen" },
};

/** What a person can do and has done, on one page. Only the name is required. */
export function ProfileForm(props: ProfileFormProps) {
  const { form, fields, options, by = "person", children } = props;
  const heads = HEADS[by];
  return (
    <form method="post" {...getFormProps(form)} className="form">
      {children}
      <h2>{heads.who}</h2>
      <TextField
        label="Naam"
        autoComplete={by === "person" ? "name" : "off"}
        {...fromConform(fields.name)}
        required
      />
      <TextField
        label="Telefoonnummer"
        type="tel"
        autoComplete={by === "person" ? "tel" : "off"}
        width="half"
        {...fromConform(fields.phone)}
      />
      <TextField
        label="In één zin"
        hint="Wat voor werk, zonder naam. Bijvoorbeeld: secretaresse die vergaderingen van begin tot eind regelt."
        maxLength={140}
        {...fromConform(fields.headline)}
      />
      <TextField
        label="Woonplaats of postcode"
        hint="Vier cijfers zijn genoeg. Wij rekenen hiermee alleen de reisafstand uit."
        autoComplete={by === "person" ? "postal-code" : "off"}
        width="half"
        {...fromConform(fields.place)}
      />
      <SelectField
        label="Hoogste opleiding"
        hint="Afgerond, of dat niveau door ervaring."
        choices={EDUCATION}
        empty="Nog niet ingevuld"
        {...fromConform(fields.educationLevel)}
      />
      <h2>{heads.did}</h2>
      <ExperienceRows field={fields.experiences} roles={options.roles} />
      <EducationRows field={fields.educations} />
      <h2>{heads.can}</h2>
      <SkillRows field={fields.skills} names={options.skills} />
      {by === "person" ? <CompleteField fields={fields} /> : null}
      <LanguageRows field={fields.languages} />
      {by === "person" ? <FindableField fields={fields} /> : null}
      <div className="actions">
        <Button>Bewaar profiel</Button>
      </div>
    </form>
  );
}

function CompleteField({ fields }: Pick<ProfileFormProps, "fields">) {
  return (
    <Checkbox
      label="Deze lijst is compleet"
      hint="Vink aan als je alles hebt genoemd. Wat er niet op staat telt dan als nee, en niet meer als onbekend."
      name={fields.skillsComplete.name}
      id={fields.skillsComplete.id}
      value="ja"
      defaultChecked={fields.skillsComplete.initialValue === "ja"}
    />
  );
}

function FindableField({ fields }: Pick<ProfileFormProps, "fields">) {
  return (
    <>
      <h2>Gevonden worden</h2>
      <Checkbox
        label="Consultants mogen mij vinden"
        hint="Een werkgever ziet je naam pas als jij dat per vacature goedvindt."
        name={fields.findable.name}
        id={fields.findable.id}
        value="ja"
        defaultChecked={fields.findable.initialValue === "ja"}
      />
    </>
  );
}
