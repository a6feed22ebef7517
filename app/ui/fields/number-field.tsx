import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";

type NumberFieldProps = FieldProps & {
  defaultValue?: string | number;
  unit?: string;
  decimals?: boolean;
  autoComplete?: string;
};

/**
 * A number with its unit behind it ("uur per week", "km"). A text input with a number keypad:
 * what was typed is never thrown away by the browser, the schema parses it.
 */
export function NumberField(props: NumberFieldProps) {
  return (
    <FieldFrame field={props}>
      <span className="input-with-unit width-half">
        <NumberInput {...props} />
        {props.unit ? <span>{props.unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

/**
 * An amount in euros as people write it ("2.900" or "2900,50"), `unit` the basis ("per maand").
 * The form sends the text; the schema turns it into cents.
 */
export function MoneyField(props: NumberFieldProps) {
  return (
    <FieldFrame field={props}>
      <span className="input-with-unit width-half">
        <span>€</span>
        <NumberInput {...props} decimals />
        {props.unit ? <span>{props.unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

function NumberInput(props: NumberFieldProps) {
  return (
    <input
      {...controlAttributes(props)}
      type="text"
      inputMode={props.decimals ? "decimal" : "numeric"}
      autoComplete={props.autoComplete ?? "off"}
      defaultValue={props.defaultValue}
    />
  );
}
