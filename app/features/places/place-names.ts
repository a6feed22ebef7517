import type { Point } from "./distance.ts";
import columns from "./places.data.json" with { type: "json" };
import postcodes from "./postcodes.data.json" with { type: "json" };

/**
 * A Dutch place. `gemeente` is null where GeoNames has none; `id` is unique and stands in URLs. `label`
 * is the name as a reader must see it: with the mark of its province where two provinces have the name.
 */
export type Place = Point & {
  id: string;
  name: string;
  label: string;
  province: string;
  gemeente: string | null;
};

/** Two-letter marks people write behind a name that occurs in two provinces. */
const PROVINCE_MARKS = new Map<string, string>(
  Object.entries({
    dr: "Drenthe",
    fl: "Flevoland",
    fr: "Friesland",
    gld: "Gelderland",
    gr: "Groningen",
    l: "Limburg",
    lb: "Limburg",
    nb: "Noord-Brabant",
    nh: "Noord-Holland",
    ov: "Overijssel",
    ut: "Utrecht",
    zl: "Zeeland",
    zh: "Zuid-Holland",
  }),
);
const OWN_ALIASES: Record<string, string> = {
  "the hague": "den-haag",
  "den bosch": "s-hertogenbosch",
  denbosch: "s-hertogenbosch",
  spakenburg: "bunschoten-spakenburg",
};
const DEFAULT_SUGGESTIONS = 8;
/** Longer is no name of a place, and a pattern need not look at it. */
const MAX_TYPED = 80;

/** The country is meant far more often than the hamlet of that name. */
const COUNTRY = "Nederland";
const SHARED_NAMES = new Set([
  COUNTRY,
  ...columns.name.filter((name, i) => columns.name.indexOf(name) !== i),
]);
const COUNTRY_BEHIND =
  /(?<![\s,(])[\s,(]+(?:nederland|the netherlands|netherlands|holland|nl)\)?\s*$/i;

/** All places, about 2,400, in alphabetical order of the source. */
export const PLACES: readonly Place[] = columns.id.map((id, i) => ({
  id,
  name: columns.name[i] ?? "",
  label: labelOf(columns.name[i] ?? "", columns.provinces[columns.province[i] ?? -1] ?? ""),
  province: columns.provinces[columns.province[i] ?? -1] ?? "",
  gemeente: columns.gemeentes[columns.gemeente[i] ?? -1] ?? null,
  lat: columns.lat[i] ?? 0,
  lon: columns.lon[i] ?? 0,
}));

const BY_ID = new Map(PLACES.map((place) => [place.id, place]));
const SIZE = new Map(PLACES.map((place, i) => [place.id, columns.postcodes[i] ?? 0]));
const BY_POSTCODE = new Map(postcodes.pc4.map((pc4, i) => [pc4, i]));
const BY_GEMEENTE = new Map<string, Place>();
for (const place of PLACES) {
  if (place.gemeente === null) continue;
  const key = nameKey(place.gemeente);
  const largest = BY_GEMEENTE.get(key);
  if (!largest || size(place) > size(largest)) BY_GEMEENTE.set(key, place);
}
const BY_NAME = new Map<string, Place[]>();
for (const place of PLACES) addName(place.name, place);
for (const [i, alias] of columns.alias.entries()) {
  const place = PLACES[columns.aliasPlace[i] ?? -1];
  if (place !== undefined && !BY_NAME.has(nameKey(alias))) addName(alias, place);
}
for (const [alias, id] of Object.entries(OWN_ALIASES)) {
  const place = BY_ID.get(id);
  if (place !== undefined && !BY_NAME.has(nameKey(alias))) addName(alias, place);
}

/** The place with this id ("utrecht", "bergen-limburg"), or null. */
export function findPlaceById(id: string): Place | null {
  return BY_ID.get(id) ?? null;
}

/**
 * The place a text means, or null: a postcode ("3511", "3511 AB", "3511 AB Utrecht", then with that
 * postcode's own point), an id, or a name in any case, spelling of ij or accent ("Den Bosch",
 * "'s-gravenhage"). Of equal names the one with most postcodes comes back; "Bergen (L)" or "Bergen,
 * Limburg" chooses; a municipality without a place of its name gives its largest place.
 */
export function findPlace(text: string): Place | null {
  const typed = text.trim().slice(0, MAX_TYPED);
  if (typed.toLowerCase() === COUNTRY.toLowerCase()) return null;
  const postcode = /^([1-9]\d{3})\s?(?:[a-z]{2}\b)?[\s,]*([^\s,].*)?$/i.exec(typed);
  if (postcode && (!postcode[2] || findPlace(postcode[2])))
    return placeOfPostcode(Number(postcode[1]));
  const [named] = placesNamed(typed);
  if (named) return named;
  const plain = typed.replace(COUNTRY_BEHIND, "");
  return plain === typed ? largestIn(typed) : findPlace(plain);
}

/** The largest place of a municipality by its name, or null. */
function largestIn(gemeente: string): Place | null {
  const key = nameKey(gemeente.replace(/^gemeente\s+/i, ""));
  return BY_GEMEENTE.get(key) ?? null;
}

/** All places a name can mean, the largest (by postcodes) first. */
export function placesNamed(text: string): Place[] {
  if (text.length > MAX_TYPED) return [];
  const byId = BY_ID.get(text.trim().toLowerCase());
  if (byId !== undefined) return [byId];
  const known = BY_NAME.get(nameKey(text));
  if (known !== undefined) return known;
  const bare = text.trim().replace(/\.?\)?$/, "");
  const cut = Math.max(...[" ", ",", "(", "\t"].map((sign) => bare.lastIndexOf(sign)));
  const [name, mark] = [bare.slice(0, Math.max(cut, 0)), bare.slice(cut + 1)];
  const province = PROVINCE_MARKS.get(mark.toLowerCase()) ?? mark;
  return (BY_NAME.get(nameKey(name)) ?? []).filter(
    (place) => nameKey(place.province) === nameKey(province),
  );
}

/** Places whose name or other name starts with the typed text, the largest first; at most `limit`. */
export function suggestPlaces(prefix: string, limit = DEFAULT_SUGGESTIONS): Place[] {
  const typed = nameKey(prefix);
  if (typed === "") return [];
  const found = new Set<Place>();
  for (const [key, places] of BY_NAME) {
    if (key.startsWith(typed)) for (const place of places) found.add(place);
  }
  return [...found].sort((a, b) => size(b) - size(a)).slice(0, limit);
}

/** Every place, the one with most postcodes first. */
export function placesBySize(): Place[] {
  return [...PLACES].sort((a, b) => size(b) - size(a));
}

/** "Bergen (L)": what `findPlace` reads back as the same place. */
function labelOf(name: string, province: string): string {
  if (!SHARED_NAMES.has(name)) return name;
  const mark = [...PROVINCE_MARKS].find(([, full]) => full === province)?.[0] ?? "";
  return `${name} (${mark.length > 2 || !/^n|^z|^l$/.test(mark) ? capital(mark) : mark.toUpperCase()})`;
}

function capital(mark: string): string {
  return mark.charAt(0).toUpperCase() + mark.slice(1);
}

function placeOfPostcode(pc4: number): Place | null {
  const i = BY_POSTCODE.get(pc4);
  if (i === undefined) return null;
  const place = PLACES[postcodes.place[i] ?? -1];
  if (place === undefined) return null;
  return { ...place, lat: postcodes.lat[i] ?? place.lat, lon: postcodes.lon[i] ?? place.lon };
}

function addName(name: string, place: Place): void {
  const key = nameKey(name);
  const places = [...(BY_NAME.get(key) ?? []), place];
  BY_NAME.set(
    key,
    places.sort((a, b) => size(b) - size(a)),
  );
}

function size(place: Place): number {
  return SIZE.get(place.id) ?? 0;
}

function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’`]/g, "")
    .toLowerCase()
    .replace(/ij/g, "y")
    .replace(/\baan (den|de|het)\b|\ba[/ ]?d\b/g, "ad")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
