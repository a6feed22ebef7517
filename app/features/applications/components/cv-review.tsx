import type { FormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import {
  EducationFields,
  ExperienceFields,
  LanguageRows,
  SkillRows,
} from "#app/features/candidates/components/profile-rows.tsx";
import { periodText } from "#app/features/candidates/period-text.ts";
import type { CandidateFormOptions, ProfileFields } from "#app/features/candidates/profile-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import {
  OPEN_LEVEL_LABEL,
  SKILL_LEVEL_LABELS,
  SKILL_LEVELS,
} from "#app/features/taxonomy/skill-level.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform, rowsOf } from "#app/ui/fields/from-conform.ts";
import type { DraftForm } from "../draft/draft-form.ts";
import { dropIntent } from "../draft/draft-rows.ts";

const EDUCATION = EDUCATION_LEVELS.map((value) => ({
  value,
  label: EDUCATION_LEVEL_LABELS[value],
}));

type FactFields = Pick<
  ProfileFields,
  "educationLevel" | "experiences" | "educations" | "skills" | "languages"
>;

type CvReviewProps = {
  fields: FactFields;
  /** Every message of the form by the field it belongs to: a line with one stands open. */
  errors: FormMetadata["allErrors"];
  options: CandidateFormOptions;
  /** The jobs of which the CV names no month. */
  unsure: DraftForm["unsure"];
};

/** What a CV said of somebody, as short lines to confirm; each opens into the fields to mend it. */
export function CvReview({ fields, errors, options, unsure }: CvReviewProps) {
  const { educationLevel, experiences, educations, skills, languages } = fields;
  const isWrong = (name: string) =>
    Object.keys(errors).some(
      (key) => key === name || key.startsWith(`${name}[`) || key.startsWith(`${name}.`),
    );
  return (
    <section className="stack">
      <h2>Wat je deed en kunt</h2>
      <div className="stack-tight" id={experiences.id}>
        <h3>Banen</h3>
        <Lines
          name="experiences"
          rows={rowsOf(experiences)}
          isWrong={isWrong}
          lineOf={(row) => jobLine(row, unsure)}
          more="Voeg een baan toe"
          fieldsOf={(row, number) => (
            <ExperienceFields row={row} number={number} roles={options.roles} />
          )}
        />
      </div>
      <div className="stack-tight" id={educations.id}>
        <h3>Opleidingen</h3>
        <Lines
          name="educations"
          rows={rowsOf(educations)}
          isWrong={isWrong}
          lineOf={schoolLine}
          more="Voeg een opleiding toe"
          fieldsOf={(row, number) => <EducationFields row={row} number={number} />}
        />
        <SelectField
          label="Hoogste opleiding"
          choices={EDUCATION}
          empty="Nog niet ingevuld"
          {...fromConform(educationLevel)}
        />
      </div>
      <div className="disclosures">
        <Disclosure
          open={isWrong("skills") || undefined}
          summary={<Line label="Vaardigheden" found={rowsOf(skills).flatMap(skillLine)} />}
        >
          <SkillRows field={skills} names={options.skills} />
        </Disclosure>
        <Disclosure
          open={isWrong("languages") || undefined}
          summary={<Line label="Talen" found={rowsOf(languages).flatMap(languageLine)} />}
        >
          <LanguageRows field={languages} />
        </Disclosure>
      </div>
    </section>
  );
}

type Cell = { initialValue?: unknown };
type Row = { key?: string; getFieldset: () => Record<string, Cell | undefined> };
type Named = { name: string; level: string | null };
type LineText = { text: string; mark?: string };

type LinesProps<R extends Row> = {
  name: string;
  rows: R[];
  isWrong: (name: string) => boolean;
  /** Null for a row without anything in it. */
  lineOf: (row: R) => LineText | null;
  fieldsOf: (row: R, number: number) => ReactNode;
  /** What opens an empty row. */
  more: string;
};

function Lines<R extends Row>({ name, rows, isWrong, lineOf, fieldsOf, more }: LinesProps<R>) {
  const lines = rows.map((row, at) => ({ row, at, line: lineOf(row) }));
  const empty = lines.find(({ line }) => line === null);
  return (
    <div className="disclosures">
      {lines.map(({ row, at, line }) =>
        line === null ? null : (
          <Disclosure
            key={row.key}
            open={isWrong(`${name}[${at}]`) || undefined}
            summary={<Change {...line} />}
          >
            {fieldsOf(row, at + 1)}
            <Button variant="plain" name="intent" value={dropIntent(name, at)} formNoValidate>
              Haal weg<span className="visually-hidden">: {line.text}</span>
            </Button>
          </Disclosure>
        ),
      )}
      {empty ? (
        <Disclosure summary={more} open={isWrong(`${name}[${empty.at}]`) || undefined}>
          {fieldsOf(empty.row, empty.at + 1)}
          <Button variant="quiet" name="intent" value="keep" formNoValidate>
            Zet erbij<span className="visually-hidden">: {more}</span>
          </Button>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Change({ text, mark }: LineText) {
  return (
    <span className="line-to-confirm">
      <span>
        {text}
        {mark ? <mark>{mark}</mark> : null}
      </span>
      <span className="line-change">wijzig</span>
    </span>
  );
}

/** A list in one line: what is known of each, and of how many the level is open. */
function Line({ label, found }: { label: string; found: Named[] }) {
  const open = found.filter(({ level }) => level === null).length;
  const words = found.map(({ name, level }) => (level ? `${name} (${level})` : name));
  return (
    <span className="line-to-confirm">
      <span>
        <strong>{label}</strong>{" "}
        <span className="soft">{words.length > 0 ? words.join(", ") : "nog niets"}</span>
        {open > 0 ? (
          <mark>
            {OPEN_LEVEL_LABEL} bij {open}
          </mark>
        ) : null}
      </span>
      <span className="line-change">wijzig</span>
    </span>
  );
}

function jobLine(row: Row, unsure: DraftForm["unsure"]): LineText | null {
  const cells = wordsOf(row, ["title", "employer", "startsOn", "endsOn"]);
  const { title, employer, startsOn, endsOn } = cells;
  if (!title && !employer && !startsOn) return null;
  const isUnsure = unsure.some(
    (job) => job.title === title && job.employer === employer && job.startsOn === startsOn,
  );
  const period = isUnsure
    ? periodText(startsOn.slice(0, 4), endsOn.slice(0, 4))
    : periodText(startsOn, endsOn);
  return {
    text: [title, employer, period].filter(Boolean).join(", "),
    mark: isUnsure ? "geen maand gevonden" : undefined,
  };
}

function schoolLine(row: Row): LineText | null {
  const { level, name, year } = wordsOf(row, ["level", "name", "year"]);
  if (!name && !year) return null;
  const known = EDUCATION_LEVELS.find((one) => one === level);
  const label = known && EDUCATION_LEVEL_LABELS[known];
  return {
    text: [name, label && !name.includes(label) && label, year].filter(Boolean).join(", "),
    mark: known ? undefined : OPEN_LEVEL_LABEL,
  };
}

function skillLine(row: Row): Named[] {
  const { name, level } = wordsOf(row, ["name", "level"]);
  const known = SKILL_LEVELS.find((one) => String(one) === level);
  return name ? [{ name, level: known ? SKILL_LEVEL_LABELS[known] : null }] : [];
}

function languageLine(row: Row): Named[] {
  const { language, cefr } = wordsOf(row, ["language", "cefr"]);
  return language ? [{ name: languageLabel(language), level: cefr || null }] : [];
}

/** The words in a row's cells; a fieldset gives a cell by its name only. */
function wordsOf<Name extends string>(row: Row, names: readonly Name[]): Record<Name, string> {
  const cells = row.getFieldset();
  const words = names.map((name) => [name, String(cells[name]?.initialValue ?? "")]);
  return Object.fromEntries(words);
}
