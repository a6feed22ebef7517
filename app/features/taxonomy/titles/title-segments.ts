/**
 * Idea: an advertisement's title says more than the work: place, employer, hours, number, a call.
 * Cut at separators, each piece up to the first word that leads to where or for whom. In: any
 * title. Out: its pieces, first first, bare of what is not work. Source: own work.
 */
import { placesNamed } from "#app/features/places/place-names.ts";
import { fold } from "#search/dutch/words.ts";

const SEPARATOR = / [-–—]+ | \/|\/ |[–—|•·;:@,]/;
const HOURS =
  /\b\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:[-–/]|tot|à|a) ?\d{1,3}(?:[.,]\d{1,2})?)? ?(?:uur|uren|u|hrs?|hours|h)\b(?: ?(?:per|p\.?|\/) ?(?:week|w\.?))?|\b\d{1,3} ?%/gi;
const SEX = /\b[mvxfhdw]\s?\/\s?[mvxfhdw](?:\s?\/\s?[mvxfhdw])?\b/gi;
const ALARM = /\b(?:911|112)\b/g;
const RANK = /(?<![\p{L}\p{N}])(?:\d+\s?(?:e|de|ste|st|nd|rd|th)|[1-9]e)(?![\p{L}\p{N}])/giu;
/** "a.i.", "P.A.": letters with dots between them are one word. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){1,3}\p{L}(?:\.(?!\p{L})|(?![\p{L}\p{N}.]))/gu;
const WHERE =
  /\s(?:in|te|bij|vanuit|regio|rayon|standplaats|omgeving|locatie|vestiging|gemeente|provincie|near|based)\s.*$/iu;

/** The pieces of a title, in order; `all` keeps what stands between brackets. */
export function titleSegments(title: string, all = false): string[] {
  const bare = title
    .normalize("NFC")
    .replace(/\n/g, "|")
    .replace(/\s/g, " ")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ")
    .replace(/[()[\]{}]/g, (sign) => (all ? " , " : sign))
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(SEX, " ")
    .replace(HOURS, " ")
    .replace(DOTTED, (letters) => letters.replace(/[.\s]/g, ""))
    .replace(ALARM, " meldkamer ")
    .replace(RANK, " ");
  return bare
    .split(SEPARATOR)
    .map((piece) => piece.replace(WHERE, (tail) => keptTail(tail)).trim())
    .filter((piece) => piece !== "");
}

/** "in de zorg" says what the work is about; "in Utrecht", "bij de gemeente" where it is. */
function keptTail(tail: string): string {
  return /^\s(?:in|te)\s+(?:de|het|een|the)\s/i.test(tail) ? ` , ${tail.trim()}` : "";
}

/** Whether a word of a title is a place: not one that also means something in a title. */
export function isPlaceWord(word: string): boolean {
  return word.length > 2 && !COMMON.has(fold(word)) && placesNamed(word).length > 0;
}

/** Names of hamlets that are words of titles too. */
const COMMON = new Set("een zorg bank kantoor haven molen kamp".split(" "));
