import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { CheckboxGroup, type Choice } from "#app/ui/fields/choice-field.tsx";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { FilterPanel } from "#app/ui/filter-panel.tsx";
import type { TypedSearch, VacatureSearch } from "../vacature-search.ts";

type VacatureFiltersProps = {
  search: VacatureSearch;
  typed: TypedSearch;
  choices: {
    roles: Choice[];
    sectors: Choice[];
    contractForms: Choice[];
    skills: Choice[];
    otherSkills: string[];
  };
  activeCount: number;
  clearHref: string;
};

/** The filters of the list, inside its form: everything travels in the URL. */
export function VacatureFilters({ search, typed, choices, ...panel }: VacatureFiltersProps) {
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
      <div className="disclosures">
        <Disclosure summary={summary("Beroep", search.beroep)} open={search.beroep.length > 0}>
          <CheckboxGroup
            label="Beroep"
            name="beroep"
            choices={choices.roles}
            defaultValues={search.beroep}
          />
        </Disclosure>
        <Disclosure
          summary={summary("Vaardigheden", search.vaardigheid)}
          open={search.vaardigheid.length > 0}
        >
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
        <Disclosure summary={summary("Sector", search.sector)} open={search.sector.length > 0}>
          <CheckboxGroup
            label="Sector"
            name="sector"
            choices={choices.sectors}
            defaultValues={search.sector}
          />
        </Disclosure>
      </div>
      <Button>Toon vacatures</Button>
    </FilterPanel>
  );
}

function summary(label: string, chosen: string[]): string {
  return chosen.length > 0 ? `${label} (${chosen.length} gekozen)` : label;
}
