import { LANGUAGE_LABELS, LANGUAGES } from "#app/features/taxonomy/language-level.ts";

/** ISO 639-1. */
const CODES =
  "aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cs cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig ii ik is it iu ja jv ka kg ki kk kl km kn ko ks ku kv ky la lb lg ln lo lt lu lv mg mh mi mk ml mn mr ms mt my nb nd ne ng nl nn no nr nv ny oc oj om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz ve vi wa wo xh yi yo za zh zu".split(
    " ",
  );
/** Names that people write and ISO's lists do not have. */
const OTHER_NAMES: Record<string, string> = {
  nl: "Nederlandse taal|Nederlandstalig|Vlaams|Flemish",
  en: "Engelse taal",
  ar: "Marokkaans-Arabisch|Marokkaans|Darija",
  uk: "Oekraiens",
  fa: "Farsi|Dari",
  zh: "Mandarijn|Mandarin|Kantonees|Cantonese",
  pap: "Papiamentu|Papiaments|Papiamento",
  srn: "Sranan|Sranantongo|Surinaams",
  ber: "Berber|Berbers|Tamazight|Tarifit|Riffijns|Amazigh",
  sgn: "Gebarentaal|Nederlandse Gebarentaal|NGT|sign language",
  ku: "Koerdisch|Kurdish|Sorani|Kurmanji",
  ps: "Pasjtoe|Pashto",
  tl: "Tagalog|Filipijns|Filipino",
  hns: "Sarnami|Hindoestaans",
};
/** Names that are everyday words or other things in Dutch or English. */
const AMBIGUOUS = new Set("ga|to|twi|ido|pali|tonga|fula|luba|ewe|ndonga|lao".split("|"));

const CODE_OF = new Map<string, string>();
for (const locale of ["nl", "en"]) {
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  for (const code of CODES) add(code, names.of(code));
}
for (const [code, names] of Object.entries(OTHER_NAMES))
  for (const name of names.split("|")) add(code, name);
for (const code of LANGUAGES) add(code, LANGUAGE_LABELS[code]);

/** The name of any language in a text, in Dutch or English. */
export const LANGUAGE_NAME = new RegExp(
  `(?<!\\p{L})(?:${[...CODE_OF.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`,
  "giu",
);

/** The code of the language with this name, or null. */
export function languageNamed(name: string): string | null {
  return CODE_OF.get(name.toLowerCase()) ?? null;
}

function add(code: string, name: string | undefined): void {
  if (!name || AMBIGUOUS.has(name.toLowerCase()) || /[^\p{L} -]/u.test(name)) return;
  if (!CODE_OF.has(name.toLowerCase())) CODE_OF.set(name.toLowerCase(), code);
}
