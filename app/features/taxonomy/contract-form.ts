/** The three ways of working a vacature can offer and a candidate can wish for. */
export const CONTRACT_FORMS = ["vast", "interim", "zzp"] as const;

export type ContractForm = (typeof CONTRACT_FORMS)[number];

/** Dutch label of a contract form, lower case as it stands in a facts line. */
export const CONTRACT_FORM_LABELS: Record<ContractForm, string> = {
  vast: "vast",
  interim: "interim",
  zzp: "zzp",
};

/** "vast", "vast of interim", "vast, interim of zzp". */
export function contractText(forms: readonly ContractForm[]): string {
  const labels = forms.map((form) => CONTRACT_FORM_LABELS[form]);
  const last = labels.at(-1) ?? "";
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(", ")} of ${last}`;
}
