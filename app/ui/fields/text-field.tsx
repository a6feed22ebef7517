import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";

/** Props of TextField: `type` one of the text kinds, `autoComplete` the token of the HTML standard. */
export type TextFieldProps = FieldProps & {
  type?:
    | "text"
    | "email"
    | "tel"
    | "url"
    | "password"
    | "search"
    | "date"
    | "datetime-local"
    | "time"
    | "month";
  defaultValue?: string;
  autoComplete?: string;
  inputMode?: "text" | "email" | "tel" | "url" | "numeric" | "decimal" | "search";
  maxLength?: number;
  placeholder?: string;
  list?: string;
  width?: "short" | "half" | "full";
};

/** One line of text. */
export function TextField({ width = "full", ...props }: TextFieldProps) {
  return (
    <FieldFrame field={props}>
      <input
        {...controlAttributes(props)}
        className={width === "full" ? undefined : `width-${width}`}
        type={props.type ?? "text"}
        defaultValue={props.defaultValue}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        list={props.list}
        spellCheck={props.type === "email" || props.type === "password" ? false : undefined}
      />
    </FieldFrame>
  );
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea(
  props: FieldProps & { defaultValue?: string; rows?: number; maxLength?: number },
) {
  return (
    <FieldFrame field={props}>
      <textarea
        {...controlAttributes(props)}
        rows={props.rows ?? 5}
        maxLength={props.maxLength}
        defaultValue={props.defaultValue}
      />
    </FieldFrame>
  );
}
