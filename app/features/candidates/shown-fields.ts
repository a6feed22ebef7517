import type { EmployerField } from "#prisma/client/enums.ts";

/** What a candidate shows to employers or not, in the order of the form, with where it is read. */
export const EMPLOYER_FIELDS: Record<EmployerField, { label: string; where: string }> = {
  place: { label: "De provincie waar je woont", where: "Staat in je profiel." },
  education: {
    label: "Je opleidingsniveau",
    where: "Staat in je profiel en in de vergelijking met de vacature.",
  },
  jobTitles: {
    label: "Je eerdere functies, en hoelang je die had",
    where: "Staat in je profiel en in de vergelijking, zonder werkgevers en jaartallen.",
  },
  language: {
    label: "De talen die je spreekt, en hoe goed",
    where: "Staat in je profiel en in de vergelijking met de vacature.",
  },
  availability: {
    label: "Vanaf wanneer je kunt beginnen",
    where: "Staat in de vergelijking, als de vacature een begindatum heeft.",
  },
  culture: {
    label: "Hoe je werkcultuur bij het team past",
    where: "Staat in de vergelijking. Je antwoorden zelf leest een werkgever nooit.",
  },
  payWish: {
    label: "Je loonwens als bedrag",
    where: "Staat in je profiel. Zet je dit uit, dan leest een werkgever je bedrag nooit.",
  },
};

/** Their names, in the same order. */
export const EMPLOYER_FIELD_NAMES = Object.keys(EMPLOYER_FIELDS) as [
  EmployerField,
  ...EmployerField[],
];

/** The words of each, by its code. */
export const EMPLOYER_FIELD_LABELS: Record<string, string> = Object.fromEntries(
  Object.entries(EMPLOYER_FIELDS).map(([field, { label }]) => [field, label]),
);

/**
 * What an employer may not read of a candidate: without the name all that is not shown, with the
 * name only a pay wish that is not.
 */
export function hiddenFields(shown: readonly EmployerField[], named: boolean): EmployerField[] {
  return EMPLOYER_FIELD_NAMES.filter(
    (field) => !shown.includes(field) && (field === "payWish" || !named),
  );
}

/** What an employer reads of somebody without the name, in a sentence: "je vaardigheden en je talen". */
export function shownText(shown: readonly EmployerField[]): string {
  const fields = EMPLOYER_FIELD_NAMES.filter((field) => shown.includes(field));
  return new Intl.ListFormat("nl", { type: "conjunction" }).format([
    "je vaardigheden",
    ...fields.map((field) => lowerFirst(EMPLOYER_FIELDS[field].label.replace(",", ""))),
  ]);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
