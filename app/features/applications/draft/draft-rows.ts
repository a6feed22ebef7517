import type { DraftValues } from "./draft-values.ts";

const DROP = /^drop:(experiences|educations|skills|languages):(\d{1,2})$/;

/** The value of the button that takes one row out of a list of the form. */
export function dropIntent(list: string, row: number): string {
  return `drop:${list}:${row}`;
}

/** Empties the row of a sent form that its button asks to take out; an empty row is kept nowhere. */
export function emptyDroppedRow(form: FormData): void {
  const [, list, row] = DROP.exec(String(form.get("intent") ?? "")) ?? [];
  if (!list) return;
  for (const name of [...form.keys()]) {
    if (name.startsWith(`${list}[${row}].`)) form.set(name, "");
  }
}

/** The values of a draft as the form sends them. */
export function formOfDraft(values: DraftValues, rest: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...values, ...rest })) {
    if (typeof value === "string") form.set(name, value);
    else
      for (const [row, cells] of value.entries())
        for (const [cell, text] of Object.entries(cells)) form.set(`${name}[${row}].${cell}`, text);
  }
  return form;
}
