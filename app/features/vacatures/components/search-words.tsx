import { Button, type ButtonVariant } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";

/** What and where, on one line; stands in a form that gets /vacatures. */
export function SearchWords(props: { words?: string; place?: string; variant?: ButtonVariant }) {
  return (
    <div className="search-form">
      <TextField
        label="Beroep, vaardigheid of bedrijf"
        name="q"
        type="search"
        autoComplete="off"
        list="zoekwoorden"
        defaultValue={props.words}
      />
      <TextField
        label="Plaats of postcode"
        name="plaats"
        autoComplete="address-level2"
        list="plaatsnamen"
        defaultValue={props.place}
      />
      <datalist id="zoekwoorden" data-suggest="/vacatures/suggesties?begin=" />
      <datalist id="plaatsnamen" data-suggest="/vacatures/suggesties?plaats&begin=" />
      <Button variant={props.variant}>Zoek</Button>
    </div>
  );
}
