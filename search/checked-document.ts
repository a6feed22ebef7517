import { type DocumentFacts, fieldText, type IndexSettings } from "./facts.ts";

/** Far above any form's limit; one text of this length alone would hold a search up. */
const MAX_TEXT = 200_000;
const MAX_NUMBER = 1e9;
const ID = /^[A-Za-z0-9_-]{1,128}$/;
const DAY = /^\d{4}-\d{2}-\d{2}(T|$)/;

/**
 * The document itself, when every engine can take it in: an id of plain letters and digits, finite
 * numbers of a usual size, days of four-digit years, texts of a bounded length. Throws RangeError that
 * names the field, never its value.
 */
export function checkedDocument<D extends DocumentFacts>(
  document: D,
  settings: Pick<IndexSettings<D>, "searchable">,
): D {
  const wrong = (field: string): never => {
    throw new RangeError(`Nothing an index can take: ${field}`);
  };
  if (!ID.test(document.id)) wrong("id");
  for (const [field, value] of Object.entries(document)) {
    if (typeof value === "number" && !(Math.abs(value) <= MAX_NUMBER)) wrong(field);
    if (Array.isArray(value) && !value.every((one) => typeof one === "string")) wrong(field);
  }
  for (const field of ["startsOn", "postedOn"] as const) {
    const day = document[field];
    if (day && !DAY.test(day)) wrong(field);
  }
  const length = settings.searchable.reduce(
    (sum, { name }) => sum + fieldText(document[name]).length,
    0,
  );
  if (length > MAX_TEXT) wrong("text");
  return document;
}
