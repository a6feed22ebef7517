/** The languages that a person may have: those of ISO 639-1, and others that are spoken here by many. */

/** Code of ISO 639-1, or where that has none of ISO 639-2 or 639-3. */
export type Language = string;

/** The languages that support work in the Netherlands asks for most, the likeliest first. */
const COMMON = "nl en de fr es it pl tr ar uk".split(" ");
/** ISO 639-1 without what is a part of another (nb, nn, sh, tw) and what nobody speaks at work. */
const OTHERS =
  "aa ab af ak am an as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da dv dz ee el eo et eu fa ff fi fj fo fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik is iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nd ne ng no nr nv ny oc oj om or os pa ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to ts tt ty ug ur uz ve vi wa wo xh yi yo za zh zu".split(
    " ",
  );
/** Names that the lists of the platform do not have, or say otherwise than people here. */
const OWN_NAMES: Record<string, string> = {
  ber: "Berbers",
  hns: "Sarnami",
  pap: "Papiaments",
  sgn: "Gebarentaal",
  srn: "Sranantongo",
};

const dutch = new Intl.DisplayNames(["nl"], { type: "language", fallback: "code" });

/** Every code. */
export const LANGUAGES: readonly Language[] = [...COMMON, ...OTHERS, ...Object.keys(OWN_NAMES)];

/** Dutch names of the languages, by code. */
export const LANGUAGE_LABELS: Readonly<Record<Language, string>> = Object.fromEntries(
  LANGUAGES.map((code) => [code, OWN_NAMES[code] ?? dutch.of(code) ?? code]),
);

const byName = (a: Language, b: Language) => languageLabel(a).localeCompare(languageLabel(b), "nl");

/** All languages to choose from: the common ones first, then the others by name. */
export const LANGUAGE_CHOICES = [...COMMON, ...LANGUAGES.slice(COMMON.length).toSorted(byName)].map(
  (value) => ({ value, label: languageLabel(value) }),
);

/** The Dutch name of a language; a code that is not known is its own name. */
export function languageLabel(code: Language): string {
  return LANGUAGE_LABELS[code] ?? code;
}
