import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxGroup, type Choice, SelectField } from "#app/ui/fields/choice-field.tsx";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { FilterPanel } from "#app/ui/filter-panel.tsx";
import type { TypedSearch, VacatureSearch } from "../search/vacature-search.ts";

type VacatureFiltersProps = {
  search: VacatureSearch;
  typed: TypedSearch;
  choices: {
    roles: Choice[];
    sectors: Choice[];
    contractForms: Choice[];
    educations: Choice[];
    posted: Choice[];
    skills: Choice[];
    otherSkills: string[];
  };
  activeCount: number;
  clearHref: string;
};

/** The filters of the list, inside its form: everything travels in the URL. */
export function VacatureFilters({ search, typed, choices, ...panel }: VacatureFiltersProps) {
  const given = (values: (string | undefined)[]) => values.filter((value) => value !== undefined);
  const educationChosen = given([...search.opleiding, search.nederlands, search.engels]);
  const dates = given([search.start, search.sinds]);
  return (
    <FilterPanel {...panel}>
      <div className="fields-beside">
        <MoneyField label="Salaris vanaf" name="salaris" defaultValue={typed.salaris} />
        <NumberField label="per maand bij" name="bij" unit="uur" defaultValue={search.bij} />
      </div>
      <div className="fields-beside">
        <NumberField label="Uren vanaf" name="uren" defaultValue={typed.uren} />
        <NumberField label="tot" name="urentot" defaultValue={typed.urentot} />
      </div>
      <NumberField
        label="Afstand tot je plaats"
        name="km"
        unit="km"
        hint={search.plaats ? undefined : "Telt mee als je een plaats invult."}
        defaultValue={typed.km ?? search.km}
      />
      <CheckboxGroup
        label="Contractvorm"
        name="contract"
        choices={choices.contractForms}
        defaultValues={search.contract}
      />
      <NumberField
        label="Dagen thuis, minstens"
        name="thuis"
        unit="dagen"
        defaultValue={typed.thuis}
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
          <CheckboxGroup
            label="Vaardigheden"
            name="vaardigheid"
            choices={choices.skills}
            defaultValues={search.vaardigheid}
          />
          <TextField
            label="Nog een vaardigheid"
            id="andere-vaardigheid"
            name="vaardigheid"
            list="vaardigheden"
          />
          <datalist id="vaardigheden">
            {choices.otherSkills.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </Disclosure>
        <Disclosure summary={summary("Sector", search.sector)}>
          <CheckboxGroup
            label="Sector"
            name="sector"
            choices={choices.sectors}
            defaultValues={search.sector}
          />
        </Disclosure>
        <Disclosure summary={summary("Opleiding en taal", educationChosen)}>
          <CheckboxGroup
            label="Gevraagde opleiding"
            name="opleiding"
            choices={choices.educations}
            defaultValues={search.opleiding}
          />
          <LevelField label="Nederlands, hoogstens" name="nederlands" level={search.nederlands} />
          <LevelField label="Engels, hoogstens" name="engels" level={search.engels} />
        </Disclosure>
        <Disclosure summary={summary("Start en plaatsing", dates)}>
          <TextField label="Start uiterlijk" name="start" type="date" defaultValue={typed.start} />
          <SelectField
            label="Geplaatst"
            name="sinds"
            empty="Maakt niet uit"
            choices={choices.posted}
            defaultValue={search.sinds}
          />
        </Disclosure>
      </div>
      <Button>Toon vacatures</Button>
    </FilterPanel>
  );
}

function LevelField({ label, name, level }: { label: string; name: string; level?: string }) {
  return (
    <SelectField
      label={label}
      name={name}
      empty="Maakt niet uit"
      choices={CEFR_LEVELS.map((value) => ({ value, label: value }))}
      defaultValue={level}
    />
  );
}

function summary(label: string, chosen: string[]): string {
  return chosen.length > 0 ? `${label} (${chosen.length} gekozen)` : label;
}
