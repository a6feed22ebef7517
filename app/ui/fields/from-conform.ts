type FieldMeta = {
  name: string;
  id: string;
  initialValue?: unknown;
  errors?: string[];
  required?: boolean;
};

type DrivenField = {
  name: string;
  id: string;
  defaultValue: string | undefined;
  error: string[] | undefined;
  required: boolean | undefined;
};

/**
 * The props of one text-like field from a Conform field: `<TextField label="Naam" {...fromConform(fields.name)} />`.
 * Knows the shape only, not the package.
 */
export function fromConform(field: FieldMeta): DrivenField {
  const { initialValue } = field;
  return {
    ...shared(field),
    defaultValue:
      initialValue === undefined || initialValue === null ? undefined : String(initialValue),
  };
}

/** The same for CheckboxGroup, whose value is a list. */
export function listFromConform(
  field: FieldMeta,
): Omit<DrivenField, "defaultValue"> & { defaultValues: string[] } {
  const { initialValue } = field;
  const values = Array.isArray(initialValue) ? initialValue : initialValue ? [initialValue] : [];
  return { ...shared(field), defaultValues: values.map(String) };
}

/**
 * The rows of a list field. Whoever sends one value where the form has rows gets none back: Conform
 * itself would throw.
 */
export function rowsOf<Row>(field: { initialValue?: unknown; getFieldList: () => Row[] }): Row[] {
  const { initialValue } = field;
  return initialValue && !Array.isArray(initialValue) ? [] : field.getFieldList();
}

/** The entries of an ErrorSummary, in the order of the fields given. */
export function errorsOf(fields: FieldMeta[]): { fieldId: string; message: string }[] {
  return fields.flatMap((field) =>
    (field.errors ?? []).map((message) => ({ fieldId: field.id, message })),
  );
}

function shared(field: FieldMeta) {
  return { name: field.name, id: field.id, error: field.errors, required: field.required };
}
