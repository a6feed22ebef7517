import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame.tsx";

/**
 * A file to send along. `accept` is the HTML list (".pdf,.docx"); say the kinds and the largest
 * size in `hint`. `kept` is the name of a file already received, so that it is not asked twice. With scripts,
 * choosing a file presses the form's button with the value `presses`.
 */
export function FileField(
  props: FieldProps & { accept?: string; multiple?: boolean; kept?: string; presses?: string },
) {
  return (
    <FieldFrame field={{ ...props, required: props.required && !props.kept }}>
      {props.kept ? (
        <p className="small">
          Bewaard: <strong>{props.kept}</strong>. Kies alleen een bestand om dit te vervangen.
        </p>
      ) : null}
      <input
        {...controlAttributes({ ...props, required: props.required && !props.kept })}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        data-presses={props.presses}
      />
    </FieldFrame>
  );
}
