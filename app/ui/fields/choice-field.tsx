import type { ReactNode } from "react";
import { controlAttributes, FieldFrame, FieldGroup, type FieldProps } from "./field-frame.tsx";

/** One choice; `count` stands at the end of the line (how many results it gives). */
export type Choice = { value: string; label: string; hint?: string; count?: number };

/** A list to choose one from; `empty` is the first, empty line ("Kies een provincie"). */
export function SelectField(
  props: FieldProps & {
    choices: Choice[];
    empty?: string;
    defaultValue?: string;
    autoComplete?: string;
  },
) {
  return (
    <FieldFrame field={props}>
      <select
        {...controlAttributes(props)}
        defaultValue={props.defaultValue ?? ""}
        autoComplete={props.autoComplete}
      >
        {props.empty === undefined ? null : <option value="">{props.empty}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.count === undefined ? choice.label : `${choice.label} (${choice.count})`}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several may be chosen; sends `name` once per choice. `beside` puts short choices on one line. */
export function CheckboxGroup(
  props: FieldProps & { choices: Choice[]; defaultValues?: string[]; beside?: boolean },
) {
  return <ChoiceGroup {...props} kind="checkbox" chosen={props.defaultValues ?? []} />;
}

/** Exactly one is chosen. */
export function RadioGroup(
  props: FieldProps & { choices: Choice[]; defaultValue?: string; beside?: boolean },
) {
  return (
    <ChoiceGroup {...props} kind="radio" chosen={props.defaultValue ? [props.defaultValue] : []} />
  );
}

/** One box on its own, such as a consent; sends `value` (default "on") when ticked. */
export function Checkbox(
  props: Omit<FieldProps, "label"> & { label: ReactNode; value?: string; defaultChecked?: boolean },
) {
  const field = { ...props, label: "" };
  const id = props.id ?? props.name;
  return (
    <div className={props.error?.length ? "field field-invalid" : "field"}>
      {props.error?.length ? (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">Fout: </span>
          {props.error.join(" ")}
        </p>
      ) : null}
      <label className="choice">
        <input
          {...controlAttributes(field)}
          type="checkbox"
          value={props.value ?? "on"}
          defaultChecked={props.defaultChecked}
        />
        <span>
          {props.label}
          {props.required ? <span className="field-required"> *</span> : null}
          {props.hint ? (
            <span className="field-hint" id={`${id}-hint`}>
              <br />
              {props.hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}

type ChoiceGroupProps = FieldProps & {
  kind: "checkbox" | "radio";
  choices: Choice[];
  chosen: string[];
  beside?: boolean;
};

function ChoiceGroup({ kind, choices, chosen, beside, ...field }: ChoiceGroupProps) {
  return (
    <FieldGroup field={field}>
      <div className={beside ? "choices-beside" : undefined}>
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type={kind}
              name={field.name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              required={kind === "radio" && field.required ? true : undefined}
            />
            <span>
              {choice.label}
              {choice.hint ? <span className="field-hint choice-hint">{choice.hint}</span> : null}
            </span>
            {choice.count === undefined ? null : (
              <span className="choice-count">{choice.count}</span>
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
