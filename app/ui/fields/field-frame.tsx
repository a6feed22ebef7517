import type { ReactNode } from "react";

/**
 * What every field takes. `error` is a list of messages (Conform's `errors`), `hint` one sentence
 * under the label. `id` falls back on `name`; `required` puts `*` after the label.
 */
export type FieldProps = {
  label: string;
  name: string;
  id?: string;
  hint?: ReactNode;
  error?: string[];
  required?: boolean;
};

type ControlAttributes = {
  id: string;
  name: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/** The attributes that tie a control to its label, hint and error. */
export function controlAttributes(field: FieldProps): ControlAttributes {
  const id = field.id ?? field.name;
  return {
    id,
    name: field.name,
    required: field.required || undefined,
    "aria-describedby": describedBy(field),
    "aria-invalid": field.error?.length ? true : undefined,
  };
}

/** The ids of hint and error, in reading order, or undefined when there is neither. */
function describedBy(field: FieldProps): string | undefined {
  const id = field.id ?? field.name;
  const ids = [field.hint ? `${id}-hint` : "", field.error?.length ? `${id}-error` : ""];
  return ids.filter(Boolean).join(" ") || undefined;
}

/** Label, hint and error around one control. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <div className={frameClass(field)}>
      <label htmlFor={field.id ?? field.name}>
        <LabelText field={field} />
      </label>
      <HintAndError field={field} />
      {children}
    </div>
  );
}

/** A fieldset with legend, hint and error around a group of choices. */
export function FieldGroup({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <fieldset
      className={frameClass(field)}
      id={field.id ?? field.name}
      tabIndex={-1}
      aria-describedby={describedBy(field)}
    >
      <legend>
        <LabelText field={field} />
      </legend>
      <HintAndError field={field} />
      {children}
    </fieldset>
  );
}

function LabelText({ field }: { field: FieldProps }) {
  return (
    <>
      {field.label}
      {field.required ? (
        <span className="field-required">
          <span aria-hidden="true"> *</span>
          <span className="visually-hidden"> (verplicht)</span>
        </span>
      ) : null}
    </>
  );
}

function HintAndError({ field }: { field: FieldProps }) {
  const id = field.id ?? field.name;
  return (
    <>
      {field.hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {field.error?.length ? (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">Fout: </span>
          {field.error.join(" ")}
        </p>
      ) : null}
    </>
  );
}

function frameClass(field: FieldProps): string {
  return field.error?.length ? "field field-invalid" : "field";
}
