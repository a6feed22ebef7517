import type { FormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import {
  EducationRows,
  ExperienceRows,
  LanguageRows,
  SkillRows,
} from "#app/features/candidates/components/profile-rows.tsx";
import type { CandidateFormOptions, ProfileFields } from "#app/features/candidates/profile-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { LANGUAGE_LABELS, type Language } from "#app/features/taxonomy/language-level.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform, rowsOf } from "#app/ui/fields/from-conform.ts";

const EDUCATION = EDUCATION_LEVELS.map((value) => ({
  value,
  label: EDUCATION_LEVEL_LABELS[value],
}));

type FactFields = Pick<
  ProfileFields,
  "educationLevel" | "experiences" | "educations" | "skills" | "languages"
>;

type CvFactsProps = {
  fields: FactFields;
  /** Every message of the form by the field it belongs to: a part with one stands open. */
  errors: FormMetadata["allErrors"];
  options: CandidateFormOptions;
};

/** What a CV said of somebody, as one line a part that opens into rows to correct. */
export function CvFacts({ fields, errors, options }: CvFactsProps) {
  const { experiences, educations, skills, languages } = fields;
  const part = (name: keyof FactFields, label: string, found: string[], rows: ReactNode) => (
    <Disclosure
      summary={<Summary label={label} found={found} />}
      open={Object.keys(errors).some((key) => key.startsWith(name)) || undefined}
    >
      {rows}
    </Disclosure>
  );
  return (
    <div className="disclosures">
      {part(
        "experiences",
        "Banen",
        wordsOf(experiences, "title"),
        <ExperienceRows field={experiences} roles={options.roles} />,
      )}
      {part(
        "educations",
        "Opleidingen",
        wordsOf(educations, "name"),
        <div className="stack">
          <SelectField
            label="Hoogste opleiding"
            hint="Afgerond, of dat niveau door ervaring."
            choices={EDUCATION}
            empty="Nog niet ingevuld"
            {...fromConform(fields.educationLevel)}
          />
          <EducationRows field={educations} />
        </div>,
      )}
      {part(
        "skills",
        "Vaardigheden",
        wordsOf(skills, "name"),
        <SkillRows field={skills} names={options.skills} />,
      )}
      {part(
        "languages",
        "Talen",
        wordsOf(languages, "language").map((word) => LANGUAGE_LABELS[word as Language] ?? word),
        <LanguageRows field={languages} />,
      )}
    </div>
  );
}

function Summary({ label, found }: { label: string; found: string[] }) {
  return (
    <span>
      <strong>{label}</strong>{" "}
      <span className="soft">{found.length > 0 ? found.join(", ") : "nog niets"}</span>
    </span>
  );
}

type List = {
  initialValue?: unknown;
  getFieldList: () => { getFieldset: () => Record<string, { initialValue?: unknown }> }[];
};

function wordsOf(list: List, name: string): string[] {
  return rowsOf(list).flatMap((row) => {
    const value = row.getFieldset()[name]?.initialValue;
    return value ? [String(value)] : [];
  });
}
