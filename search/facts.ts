/**
 * The facts both kinds of documents are filtered, counted and sorted by; null is unknown or open.
 * Ids (roles, sectors, places, skills) and levels are the caller's own strings, each once.
 */
export type DocumentFacts = {
  id: string;
  /** Grows with every change of the row; decides which of two writes is newer. */
  version: number;
  roles: string[];
  sectors: string[];
  places: string[];
  skills: string[];
  contractForms: string[];
  educations: string[];
  /** Whether a candidate is available; a vacature has none. */
  statuses?: string[];
  /** Rank 0 (A1) to 5 (C2) by ISO 639-1 code. */
  languages: Record<string, number>;
  /** Gross cents an hour. */
  payMin: number | null;
  payMax: number | null;
  /** Hours a week. */
  hoursMin: number | null;
  hoursMax: number | null;
  /** Days a week at home: offered by a vacature, wished by a candidate. */
  hybridDays: number | null;
  lat: number | null;
  lon: number | null;
  /** ISO date (yyyy-mm-dd); null is at once. */
  startsOn: string | null;
  /** ISO date or date-time in UTC by which "newest" sorts. */
  postedOn: string;
};

/** A field that is read as text; an array is read item by item. */
type SearchableField = { name: string; boost: number; concepts: boolean };

/**
 * What an index does with its documents. `conceptFields` hold ids that count as having been named
 * ("roles" with prefix "role" → concept "role:planner"); `highlighted` are short fields first.
 */
export type IndexSettings<D extends DocumentFacts> = {
  name: string;
  searchable: (SearchableField & { name: keyof D & string })[];
  conceptFields: { name: "roles" | "skills"; prefix: string; boost: number }[];
  highlighted: (keyof D & string)[];
};

/** Text of a searchable field; items of a list on lines of their own. */
export function fieldText(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" ? value : "";
}
