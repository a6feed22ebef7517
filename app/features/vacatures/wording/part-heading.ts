/** The parts of a vacature's text; what nobody put under a heading stands in the head. */
export type TextPart = "head" | "tasks" | "asked" | "nice" | "offer" | "about" | "apply" | "legal";

/** What stands in a heading, in Dutch or English; the first that fits counts. */
const WORDS: [TextPart, RegExp][] = [
  [
    "legal",
    /^disclaimer|juridische (?:informatie|zaken)|kleine letters|privacy|gegevensbescherming|overige informatie|belangrijk om te weten|algemene voorwaarden|^acquisitie|^diversiteit|^screening|^voorbehoud|legal notice|equal opportunit/,
  ],
  [
    "nice",
    /^(?:een )?pr[eé](?:'?s)?$|nice to have|pluspunt|^wensen$|mooi meegenomen|^bonus$|bonus points|preferred|^gewenst$|^extra punten/,
  ],
  [
    "offer",
    /\bbied(?:en|t)?\b|\baanbod\b|arbeidsvoorwaarden|krijg je|je krijgt|jij krijgt|\bkrijgt?$|we offer|our offer|what you get|you(?:'ll)? get|in it for you|package|benefits|perks|(?:kun|mag|kan) (?:je|jij) (?:van ons )?verwachten|doe je het voor|tegenover|voor terug|waarom (?:wij|bij ons|je bij ons)|voor jou\b|cadeau|we give you|^(?:en )?wij:?$|onze deal|^de deal|salaris en|beloning|ons aanbod|heb je aan ons|dit is wat je krijgt/,
  ],
  [
    "asked",
    /\b(?:vragen|vraagt) (?:wij|we)\b|\b(?:wij|we) vragen\b|gevraagd|\beisen\b|functie-?eis|profiel\b|\bwie (?:ben (?:jij|je)|jij bent|je bent|zoeken)|breng(?: je|t|en)?\b.*\bmee|meebreng|meeneem|neem(?: je|t)? (?:je |jij )?mee|verwachten (?:wij|we)\b|(?:wij|we) verwachten|dit ben jij|(?:jij|je) hebt|heb (?:je|jij)\b|requirements|you(?:'ll)? bring|your (?:profile|background|skills)|about you|who (?:are you|you are)|what (?:do )?you (?:need|bring)|qualifications|must.haves?|you have|herken(?:t)? (?:je|jij)|(?:super)?krachten|rugzak|(?:je|jij) kan\b|kan jij|^nodig|competenties|^wie$|^(?:en )?jij:?$|jouw (?:kwaliteiten|talenten|kennis|ervaring)|we ask|looking for|past bij ons als|kwalificaties/,
  ],
  [
    "tasks",
    /\btaken\b|takenpakket|\btaak\b|werkzaamheden|(?:ga|gaat|doe|doet) (?:je|jij)\b|(?:je|jij) (?:doet|gaat)(?: doen)?$|wat (?:je|jij) doet|je werk\b|jouw werk\b|^(?:het )?werk$|^wat$|functie(?:omschrijving|-?inhoud|beschrijving)|(?:de|jouw|deze|je|onze) (?:functie|rol|baan|job)\b|^the (?:role|job)|your (?:role|job)|responsibilit|you(?:'ll| will) (?:do|be doing)|in this role|duties|werkdag|je dag\b|jouw (?:week|dag)|werk inhoudt|de opdracht|^opdracht$|houdt de functie|verantwoordelijkheden|day.to.day|aan de slag/,
  ],
  [
    "apply",
    /sollicit|interesse|procedure|reageren|reageer|\bapply\b|meer weten|vragen\?$|\bcontact\b|meer informatie|onze nieuwe collega|lijkt het je|past dit bij jou|enthousiast|how to|next steps|volgende stap/,
  ],
  [
    "about",
    /^over (?!de functie|jou)|wie (?:zijn (?:wij|we)|wij zijn)|(?:de|onze) organisatie|het bedrijf|bedrijfsprofiel|about us|about the|who we are|opdrachtgever|introductie|inleiding|jouw team|het team|de afdeling|bedrijfsinformatie|waar kom je te werken|ons bedrijf/,
  ],
];
/** With an article between its words a line without a colon is a sentence. */
const SENTENCE = /\p{L} (?:een|a|an) \p{L}/iu;
const MAX_CHARS = 60;
const MAX_WORDS = 9;

/** The part that a line opens when it is a heading and nothing else, or null. */
export function partOfHeading(line: string): TextPart | null {
  if (line.length > MAX_CHARS || /[€\d,;]|\.$|@/.test(line)) return null;
  if (SENTENCE.test(line) && !/[:?]$/.test(line)) return null;
  const plain = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'?é-]+/gu, " ")
    .trim();
  if (plain === "" || plain.split(" ").length > MAX_WORDS) return null;
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}
