/**
 * Idea: of all places that a text names, the one under a label or in the head is where the work is, then
 * the one that a preposition of place leads to; branches and courts are only named. Promise: a place is
 * one of the dictionary and stands in the text.
 */
import { findPlace, placesNamed } from "#app/features/places/place-names.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { Read, ReadPlace } from "./vacature-reading.ts";

const LABEL =
  /^(?:locatie|plaats|standplaats|vestiging|werklocatie|werkplek|waar|regio|location|place|city|kantoor|werkplaats|adres|woonplaats|gemeente|address|vestigingsplaats)/i;
const POSTCODE = /(?<![\d-])([1-9]\d{3}) ?[A-Z]{2}(?![A-Za-z])/;
const LEADS =
  /(?<!\p{L})(?:standplaats|locatie|vestiging(?: in| te)?|kantoor(?: in| te)?|hoofdkantoor (?:in|te)|gevestigd in|gevestigd te|based in|located in|office in|regio|hartje|centrum van|[Ii]n|te|vanuit|bij|op|at|ons pand in|station|near) +(?=\p{Lu}|'s-)/gu;
const STRONG =
  /standplaats|locatie|vestiging|kantoor|pand|centrum|hartje|kliniek|office|based|located|voor ons|for our|nodig|gezocht|vacature/i;
const ELSEWHERE =
  /gesprek|rechtbank|toezichthouder|gedeponeerd|waaronder|o\.a\.|verdeeld over|klanten in|landen|niet |hoofdkantoor is|onze kantoren|dealers|vestigingen/i;
const SUFFIX = /-(?:noord|zuid|oost|west|centrum|zuidoost|stad)$/i;
const MAX_WORDS = 4;
/** Names of places that are words of a head too. */
const WORDS = new Set(
  "Een Bij Werk Zorg Haven Kantoor Team Taken Functie Loon Start Plaats Baan Salaris Vast Uren Hbo Wo Groet Groeten Dag Hoi".split(
    " ",
  ),
);

type Found = { one: Sentence; place: ReadPlace; score: number };

/** Where the work is, or null. */
export function readPlace(sentences: readonly Sentence[]): Read<ReadPlace> | null {
  const found = sentences.flatMap(placesIn);
  const counts = new Map<string, number>();
  for (const { place } of found) counts.set(place.label, (counts.get(place.label) ?? 0) + 1);
  const best = found
    .map((one) => ({ ...one, score: one.score + Math.min(counts.get(one.place.label) ?? 0, 3) }))
    .reduce<Found | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  const postcode = best.place.postcode ?? postcodeOf(best.place, found);
  return readOf(best.one, { ...best.place, postcode }, best.score >= 6);
}

function postcodeOf({ label }: ReadPlace, found: readonly Found[]): string | null {
  return found.find(({ place }) => place.label === label && place.postcode)?.place.postcode ?? null;
}

function placesIn(one: Sentence): Found[] {
  const { text, label, part, line } = one;
  const far = part === "legal" || part === "apply" ? -6 : part === "about" ? -1 : 0;
  if (LABEL.test(label ?? "")) {
    const place = placeIn(text);
    if (place) return [{ one, place, score: 12 + far }];
  }
  const found: Found[] = [];
  const early = line < 8 && text.length < 100;
  if (part === "head" && early)
    for (const piece of text.split(/[,|·•()/]| - |: /)) {
      const place = named(piece);
      if (place) found.push({ one, place, score: (line < 3 ? 8 : 6) + far });
      const quarter = /^\p{Lu}[^ ]+ \p{Lu}\p{Ll}+$/u.test(piece) ? startOf(piece) : null;
      if (quarter) found.push({ one, place: quarter, score: 4 + far });
    }
  const postcode = POSTCODE.exec(text);
  const coded = postcode && placeIn(text.slice(postcode.index));
  if (coded) found.push({ one, place: coded, score: 6 + far });
  for (const lead of text.matchAll(LEADS)) {
    const place = startOf(text.slice(lead.index + lead[0].length));
    if (!place) continue;
    const strong = STRONG.test(
      text.slice(Math.max(0, lead.index - 40), lead.index + lead[0].length),
    );
    const elsewhere = ELSEWHERE.test(text) ? -4 : 0;
    found.push({ one, place, score: (strong ? 5 : 3) + (line < 6 ? 2 : 0) + elsewhere + far });
  }
  const [last] = text.length < 90 && line < 3 ? [lastWords(text)] : [];
  if (last) found.push({ one, place: last, score: 5 + far });
  return found;
}

/** A place as a whole value, its parts tried from the first: "7001 DX Doetinchem", "Utrecht, hybride". */
function placeIn(value: string): ReadPlace | null {
  const digits = POSTCODE.exec(value)?.[1] ?? null;
  const coded = digits ? findPlace(digits) : null;
  if (coded) return { label: coded.label, postcode: digits };
  for (const piece of value.split(/[,|;()/]| - | of | en /)) {
    const place = named(piece) ?? startOf(piece.trim()) ?? lastWords(piece);
    if (place) return place;
  }
  return null;
}

function named(piece: string): ReadPlace | null {
  const bare = piece
    .trim()
    .replace(/^(?:te|in|regio|omgeving|locatie|gemeente) /i, "")
    .replace(/[.!]$/, "");
  if (!/^(?:\p{Lu}|'s-)/u.test(bare) || WORDS.has(bare)) return null;
  const [place] = placesNamed(bare.replace(SUFFIX, ""));
  const [exact] = placesNamed(bare);
  const found = exact ?? place;
  return found ? { label: found.label, postcode: null } : null;
}

/** The longest name that a text begins with. */
function startOf(text: string): ReadPlace | null {
  const words = text.split(/[ ,.;:()!?]/, MAX_WORDS);
  for (let length = words.length; length > 0; length--) {
    const place = named(words.slice(0, length).join(" "));
    if (place) return place;
  }
  return null;
}

/** A name at the end of a line: "Inkoopassistent machinebouw Helmond". */
function lastWords(text: string): ReadPlace | null {
  const words = text.replace(/[.!]$/, "").split(" ");
  for (let length = Math.min(words.length - 1, MAX_WORDS); length > 0; length--) {
    const place = named(words.slice(-length).join(" "));
    if (place) return place;
  }
  return null;
}
