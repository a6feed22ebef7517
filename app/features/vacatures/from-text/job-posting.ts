/**
 * A JobPosting of schema.org as the lines of a text: what its fields say stands under a label, its
 * description follows as it is, so that one reader serves both. Source of the fields: schema.org/JobPosting.
 */
import { linesOfPage } from "./page-lines.ts";

type Fields = Record<string, unknown>;

const MAX_DEPTH = 6;
const PERIODS: Record<string, string> = {
  HOUR: "per uur",
  MONTH: "per maand",
  YEAR: "per jaar",
};
const FORMS: [RegExp, string][] = [
  [/TEMPORARY|INTERN\b|PER_DIEM/i, "tijdelijk via uitzendovereenkomst"],
  [/CONTRACTOR|FREELANCE/i, "zzp"],
];

/** The first posting in these texts of JSON, or null. */
export function postingIn(texts: readonly string[]): Fields | null {
  for (const text of texts) {
    const found = findPosting(parsed(text), 0);
    if (found) return found;
  }
  return null;
}

/** The posting as lines of text. */
export function linesOfPosting(posting: Fields): string[] {
  const title = textOf(posting.title) || textOf(posting.name);
  const description = textOf(posting.description);
  const body = /[<]|&lt;/.test(description)
    ? linesOfPage(unescaped(description)).lines
    : [description];
  const rows: [string, string][] = [
    ["Locatie", placeOf(posting.jobLocation)],
    ["Uren", hoursOf(textOf(posting.workHours))],
    ["Salaris", payOf(posting.baseSalary)],
    ["Contract", formOf(posting.employmentType)],
    ["Startdatum", textOf(posting.jobStartDate)],
    ["Sluitingsdatum", textOf(posting.validThrough).slice(0, 10)],
    ["Opleiding", requiredLevel(posting.educationRequirements)],
    ["Werkervaring", requiredMonths(posting.experienceRequirements)],
    ["Vaardigheden", textOf(posting.skills)],
  ];
  const labelled = rows.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  const lists = [
    ["Taken", textOf(posting.responsibilities)],
    ["Wij vragen", textOf(posting.qualifications)],
    ["Wij bieden", textOf(posting.jobBenefits)],
  ].flatMap(([heading = "", text = ""]) => (text ? [heading, ...linesIn(text)] : []));
  return [title ? `Functie: ${title}` : "", ...labelled, "", ...body, ...lists].filter(Boolean);
}

function linesIn(text: string): string[] {
  return /[<]|&lt;/.test(text) ? linesOfPage(unescaped(text)).lines : text.split("\n");
}

/** Feeds escape the HTML of a description once more. */
function unescaped(html: string): string {
  return html.includes("<") ? html : linesOfPage(html).lines.join("\n");
}

function findPosting(value: unknown, depth: number): Fields | null {
  if (depth > MAX_DEPTH || value === null || typeof value !== "object") return null;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) {
      const found = findPosting(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = fieldsOf(value);
  const types = [fields["@type"]].flat();
  if (types.some((type) => /(?:^|[/#])JobPosting$/.test(textOf(type)))) return fields;
  return (
    findPosting(fields["@graph"], depth + 1) ??
    findPosting(fields.mainEntity, depth + 1) ??
    findPosting(fields.itemListElement, depth + 1) ??
    findPosting(fields.item, depth + 1)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Guarantee: anything that is no object has no fields. */
function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.slice(0, 20).map(textOf).filter(Boolean).join(", ");
  return textOf(fieldsOf(value).name ?? "");
}

function placeOf(location: unknown): string {
  const address = fieldsOf([location].flat()[0]).address ?? [location].flat()[0];
  if (typeof address === "string") return address;
  const { postalCode, addressLocality } = fieldsOf(address);
  return [textOf(postalCode), textOf(addressLocality)].filter(Boolean).join(" ");
}

function hoursOf(text: string): string {
  return /^\d{1,2}(?: ?- ?\d{1,2})?$/.test(text) ? `${text} uur` : text;
}

/** Amounts in euro only: another currency is none of ours. */
function payOf(salary: unknown): string {
  const { currency, value, ...rest } = fieldsOf(salary);
  if (currency !== undefined && textOf(currency) !== "EUR") return "";
  const amount = fieldsOf(value);
  const period = PERIODS[(textOf(amount.unitText) || textOf(rest.unitText)).toUpperCase()] ?? "";
  const [least, most, one] = [
    textOf(amount.minValue) || textOf(rest.minValue),
    textOf(amount.maxValue) || textOf(rest.maxValue),
    textOf(amount.value) || (typeof value === "object" ? "" : textOf(value)),
  ];
  const sum = least && most ? `€ ${least} - € ${most}` : "";
  const end = least ? `vanaf € ${least}` : most ? `tot € ${most}` : one ? `€ ${one}` : "";
  const said = sum || end;
  return said && currency !== undefined ? `${said} ${period}`.trim() : "";
}

function formOf(type: unknown): string {
  const types = [type].flat().map(textOf).join(" ");
  return FORMS.flatMap(([words, text]) => (words.test(types) ? [text] : [])).join(" of ");
}

function requiredLevel(value: unknown): string {
  if (typeof value === "string") return value;
  const level = textOf(fieldsOf([value].flat()[0]).credentialCategory);
  return /bachelor/i.test(level) ? "bachelor" : "";
}

function requiredMonths(value: unknown): string {
  if (typeof value === "string") return value;
  const months = Number(fieldsOf(value).monthsOfExperience);
  return months >= 12 ? `${Math.floor(months / 12)} jaar` : "";
}
