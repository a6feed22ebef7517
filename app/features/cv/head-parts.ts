import { placesNamed } from "#app/features/places/place-names.ts";
import { plainWords } from "./cv-line.ts";
import foreignCities from "./work/foreign-cities.data.json" with { type: "json" };
import { isDuration } from "./work/work-words.ts";

const SEPARATOR =
  /\t|\s[|•·–—-]\s|\s-\s|,\s|;\s|\s(?:bij|at|@|voor)\s(?=\p{Lu})|\sals\s(?=\p{L})|^(?:[Bb]ij|[Aa]t|[Vv]oor|[Aa]ls)\s|\s?[()]\s?|\/\/|\n/u;
const EMPLOYED =
  /^\s?(?:in dienst|werkzaam|gewerkt|worked|working)\s(?=(?:bij|at|voor|for|als|as)\s)/i;
const BRACKETS = /\s?\(([^()]{2,60})\)/g;
const [OPENED, CLOSED] = ["\u0001", "\u0002"];
const REGION =
  /^(?:(?:nederland|the netherlands|netherlands|holland|belgië|belgium|duitsland|germany|nl|be|groningen|friesland|fryslân|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|north holland|zuid-holland|south holland|zeeland|noord-brabant|north brabant|brabant|limburg|vlaanderen|vlaams gewest|flanders|randstad)(?:\s+(?:area|province|region))?|(?:regio|omgeving|greater)\s.{3,30}|.{3,30}\sen omgeving)$/i;
const CITIES = new Set(foreignCities.map(plainWords));
const PLACE_LABEL = /^(?:plaats|locatie|land|city|country|location|place)\s*:/i;
/** Endings in brackets that belong to their word: "Stagiair(e)". */
const GLUED = /(?<=\p{L})\((\p{Ll}{1,5})\)/gu;
const LABEL =
  /^(?:periode|period|data|datum|dates?(?:\s\(from\s-\sto\))?|jaar|plaats|locatie|location|city|branche|sector|type of business or sector|dienstverband|uren|functie|werkgever|bedrijf|organisatie|naam|from|to|van|tot)$/i;

/**
 * The parts of a head: between tabs, bars, dashes, commas, brackets and "bij". A name in brackets stays
 * with the name before it ("ZLH (Zilverlinde Hotels)"); places and lengths of time are left out.
 */
export function headParts(text: string): string[] {
  return text
    .replace(EMPLOYED, "")
    .replace(GLUED, `${OPENED}$1${CLOSED}`)
    .replace(BRACKETS, (whole, inner: string) =>
      isName(inner) ? ` ${OPENED}${inner}${CLOSED}` : whole,
    )
    .split(SEPARATOR)
    .map((part) =>
      part
        .replace(/^[\s,;:|/–—[\]-]+|(?<![\s,;:|/–—[\]-])[\s,;:|/–—[\]-]+$/g, "")
        .replace(/\s+/g, " ")
        .replaceAll(OPENED ?? "", "(")
        .replaceAll(CLOSED ?? "", ")")
        .replace(/^(?:bij|at|voor)\s(?=\p{Lu})/u, ""),
    )
    .filter(
      (part) =>
        part.length > 1 &&
        !LABEL.test(part) &&
        !isDuration(part) &&
        !REGION.test(part) &&
        !PLACE_LABEL.test(part) &&
        !isPlace(part),
    );
}

/** Whether a part of a head is the name of a town, here or abroad. */
export function isPlace(part: string): boolean {
  const bare = part.replace(/\.$/, "");
  return placesNamed(bare).length > 0 || CITIES.has(plainWords(bare));
}

function isName(inner: string): boolean {
  return (
    /^\p{Lu}/u.test(inner) &&
    !/\d|,/.test(inner) &&
    !isPlace(inner) &&
    !isDuration(inner) &&
    !/^(?:stage|parttime|fulltime|tijdelijk|bijbaan|diploma|geslaagd|behaald|afgerond|certificaat)/i.test(
      inner,
    )
  );
}
