/**
 * Idea: name the demands that the equal-treatment law forbids outright: age, sex, health, pregnancy,
 * family, origin and belief. Promise: years of experience, "m/v" and a healthy office are none. A first
 * list: what is hinted at is not found here. Source: Algemene wet gelijke behandeling, Wet gelijke
 * behandeling op grond van leeftijd bij de arbeid, Wet gelijke behandeling op grond van handicap.
 */
type Ground = "leeftijd" | "geslacht" | "gezondheid" | "zwangerschap" | "gezin" | "afkomst";

/** A forbidden demand: its ground and the words of the text, as they stand there. */
export type ForbiddenDemand = { ground: Ground; words: string };

const PERSON =
  "(?:kandida(?:at|ten)|medewerk\\w{1,12}|collega(?:'s)?|sollicitant(?:en)?|persoon|secretaresse|assistent(?:e)?|receptionist(?:e)?|kracht|man|vrouw|dame|heer|meid|jongen|meisje)";
const SEX =
  "(?:man(?:nen)?|vrouw(?:en)?|dames?|her?en|heer|meiden|meisje|jongeman|jongedame|mannelijke?|vrouwelijke?)";
/** Years of work are no age. */
const NOT_WORK =
  "(?!\\s+(?:\\S+\\s+){0,3}(?:\\w*ervaring|werkzaam|dienstverband|actief|geleden|gewerkt|opleiding|garantie|contract))";
const YEARS = "\\d{2}\\s*(?:jaar|jr\\b\\.?|years)";

const PATTERNS: readonly [Ground, RegExp][] = [
  [
    "leeftijd",
    words(
      `(?:maximaal|max\\.?|hoogstens|hooguit|jonger dan|niet ouder dan|onder de|tot)\\s+${YEARS}(?:\\s+oud)?${NOT_WORK}`,
    ),
  ],
  [
    "leeftijd",
    words(
      `(?:minimaal|min\\.?|minstens|ouder dan|vanaf|boven de)\\s+${YEARS}\\s+(?:oud|jong|of ouder)`,
    ),
  ],
  ["leeftijd", words(`tussen(?: de)?\\s+\\d{2}\\s+en(?: de)?\\s+${YEARS}${NOT_WORK}`)],
  ["leeftijd", words(`\\d{2}\\s*(?:-|–|tot|t/m)\\s*${YEARS}(?:\\s+oud)?${NOT_WORK}`)],
  [
    "leeftijd",
    words(
      "(?:leeftijd|leeftijdsgrens|leeftijdscategorie)\\s*(?::|van|tussen|tot|is|ligt)?\\s*(?:de\\s+)?\\d{2}",
    ),
  ],
  ["leeftijd", words("\\d{2}[- ]?plussers?")],
  ["leeftijd", words(`jonge\\s+${PERSON}`)],
  [
    "geslacht",
    words(
      `(?:alleen|uitsluitend|enkel|bij voorkeur|liefst|voorkeur voor|gezocht:?|(?:wij|we) zoeken|op zoek naar|geen)\\s+(?:een\\s+)?${SEX}(?!\\s*(?:of|/|en)\\s*(?:een\\s+)?(?:man|vrouw|dame|heer)|\\w)`,
    ),
  ],
  ["geslacht", words(`(?:mannelijke|vrouwelijke)\\s+${PERSON}`)],
  ["gezondheid", words("(?:goede|uitstekende|prima)\\s+gezondheid")],
  [
    "gezondheid",
    words("(?:lichamelijk|fysiek|geestelijk|mentaal)\\s+(?:en\\s+\\w+\\s+)?gezond(?!e? werk)"),
  ],
  [
    "gezondheid",
    words(
      "(?:geen|zonder)\\s+(?:\\w+\\s+)?(?:chronische\\s+)?(?:beperking(?:en)?|handicap|aandoening(?:en)?|ziekten?|gezondheidsklachten|medische klachten|lichamelijke klachten|psychische klachten)",
    ),
  ],
  ["gezondheid", words("(?:nooit|zelden|niet vaak|niet snel)\\s+ziek")],
  ["zwangerschap", words("(?:niet|geen)\\s+zwanger(?:e|schap|schapswens)?")],
  ["zwangerschap", words("(?:geen|zonder)\\s+kinderwens")],
  [
    "gezin",
    words(
      "(?:geen|zonder)\\s+(?:jonge\\s+|kleine\\s+|thuiswonende\\s+)?(?:kinderen|gezin|gezinsverplichtingen|zorgtaken|partner)",
    ),
  ],
  ["gezin", words("ongehuwde?|vrijgezelle?|ongebonden")],
  [
    "afkomst",
    words(
      "(?:nederlandse|autochtone|westerse|europese)\\s+(?:afkomst|achtergrond|nationaliteit|komaf)",
    ),
  ],
  ["afkomst", words("geen\\s+(?:buitenlanders|allochtonen|migranten|hoofddoek(?:en)?|moslims?)")],
  ["afkomst", words("autochtoon")],
];

/** What a vacature's public text demands that the law forbids, each once, in the order of the grounds. */
export function findForbiddenDemands(text: string): ForbiddenDemand[] {
  const plain = text.normalize("NFC").replace(/\s+/g, " ");
  const found = PATTERNS.flatMap(([ground, pattern]) =>
    [...plain.matchAll(pattern)].map(([hit]) => ({ ground, words: hit.trim() })),
  );
  return found.filter(
    ({ words: hit }, i) =>
      !found.some(
        ({ words: other }, at) => at !== i && other.includes(hit) && (other !== hit || at < i),
      ),
  );
}

function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}])`, "giu");
}
