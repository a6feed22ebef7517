const PREFIXES =
  "aan af bij door in mee na om op over toe terug uit voor klaar bezig samen vast weg rond".split(
    " ",
  );
/** Verbs of office work whose past forms share no stem with their infinitive. */
const IRREGULAR = new Map<string, string>(
  Object.entries({
    hield: "houden",
    hielden: "houden",
    gehouden: "houden",
    deed: "doen",
    gedaan: "doen",
    schreef: "schrijven",
    geschreven: "schrijven",
    ontving: "ontvangen",
    ontvingen: "ontvangen",
    nam: "nemen",
    namen: "nemen",
    genomen: "nemen",
    bracht: "brengen",
    gebracht: "brengen",
    zocht: "zoeken",
    gezocht: "zoeken",
    gaf: "geven",
    gegeven: "geven",
    besprak: "bespreken",
    besproken: "bespreken",
  }),
);

/**
 * A folded word that may be a past form of a Dutch verb, as a word whose stem is the infinitive's:
 * "georganiseerd" → "organiseer", "afgehandeld" → "afhandel", "boekte" → "boek". Other words come
 * back as they are.
 */
export function infinitiveOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  const prefix = PREFIXES.find((one) => word.startsWith(`${one}ge`)) ?? "";
  const bare = word.slice(prefix.length);
  const irregular = IRREGULAR.get(bare);
  if (irregular) return prefix + irregular;
  const participle = /^ge(\p{L}{2,})[dt]$/u.exec(bare);
  if (participle) return prefix + (participle[1] ?? bare);
  const strong = prefix ? /^ge(\p{L}{2,}en)$/u.exec(bare) : null;
  if (strong) return prefix + (strong[1] ?? bare);
  const joined = /^((?:be|ver|ont|her)\p{L}{3,})[dt]$/u.exec(word);
  if (joined) return joined[1] ?? word;
  const past = /^(\p{L}{3,})(?:de|te)n?$/u.exec(word);
  return past ? (past[1] ?? word) : word;
}
