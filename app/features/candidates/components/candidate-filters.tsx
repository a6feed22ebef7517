import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Checkbox, CheckboxGroup, type Choice, SelectField } from "#app/ui/fields/choice-field.tsx";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { FilterPanel } from "#app/ui/filter-panel.tsx";
import type { CandidateSearch } from "../search/candidate-search.ts";

type CandidateFiltersProps = {
  search: CandidateSearch;
  typed: Partial<Record<string, string>>;
  choices: { roles: Choice[]; contractForms: Choice[]; educations: Choice[] };
  /** Names of the skills chosen and the one being typed. */
  skills: Choice[];
  activeCount: number;
  clearHref: string;
};

/** The filters of the consultant's list, inside its form: everything travels in the URL. */
export function CandidateFilters(props: CandidateFiltersProps) {
  const { search, typed, choices, skills, ...panel } = props;
  return (
    <FilterPanel {...panel}>
      <div className="fields-beside">
        <MoneyField label="Loonwens tot" name="loon" defaultValue={typed.loon} />
        <NumberField label="per maand bij" name="bij" unit="uur" defaultValue={search.bij} />
      </div>
      <div className="fields-beside">
        <NumberField label="Uren vanaf" name="uren" defaultValue={typed.uren} />
        <NumberField label="tot" name="urentot" defaultValue={typed.urentot} />
      </div>
      <TextField
        label="Plaats of postcode"
        name="plaats"
        list="plaatsnamen"
        defaultValue={typed.plaats}
      />
      <NumberField label="Binnen" name="km" unit="km" defaultValue={typed.km ?? search.km} />
      <datalist id="plaatsnamen" data-suggest="/vacatures/suggesties?plaats&begin=" />
      <CheckboxGroup
        label="Contractvorm"
        name="contract"
        choices={choices.contractForms}
        defaultValues={search.contract}
      />
      <div className="disclosures">
        <Disclosure summary={summary("Beroep", search.beroep)}>
          <CheckboxGroup
            label="Beroep"
            name="beroep"
            choices={choices.roles}
            defaultValues={search.beroep}
          />
        </Disclosure>
        <Disclosure summary={summary("Vaardigheden", search.vaardigheid)}>
          {skills.length > 0 ? (
            <CheckboxGroup
              label="Vaardigheden"
              name="vaardigheid"
              choices={skills}
              defaultValues={search.vaardigheid}
            />
          ) : null}
          <TextField
            label="Nog een vaardigheid"
            id="andere-vaardigheid"
            name="vaardigheid"
            list="zoekwoorden"
          />
          <datalist id="zoekwoorden" data-suggest="/vacatures/suggesties?begin=" />
        </Disclosure>
        <Disclosure summary={summary("Opleiding en taal", search.opleiding)}>
          <CheckboxGroup
            label="Opleiding"
            name="opleiding"
            choices={choices.educations}
            defaultValues={search.opleiding}
          />
          <SelectField
            label="Engels, minstens"
            name="engels"
            empty="Maakt niet uit"
            choices={CEFR_LEVELS.map((value) => ({ value, label: value }))}
            defaultValue={search.engels}
          />
        </Disclosure>
      </div>
      <TextField label="Beschikbaar voor" name="start" type="date" defaultValue={typed.start} />
      <Checkbox
        label="Ook wie geplaatst is of niet benaderd wil worden"
        name="ook"
        id="ook"
        value="weg"
        defaultChecked={search.ook === "weg"}
      />
      <Button>Toon kandidaten</Button>
    </FilterPanel>
  );
}

function summary(label: string, chosen: string[]): string {
  return chosen.length > 0 ? `${label} (${chosen.length} gekozen)` : label;
}
