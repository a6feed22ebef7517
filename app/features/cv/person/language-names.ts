import { LANGUAGES } from "#app/features/taxonomy/languages.ts";

/** Names that people write and ISO's lists do not have. */
const OTHER_NAMES: Record<string, string> = {
  nl: "Nederlandse taal|Nederlandstalig|Vlaams|Flemish",
  en: "Engelse taal",
  ar: "Marokkaans-Arabisch|Marokkaans|Darija",
  uk: "Oekraiens",
  no: "Noors Bokmål|Bokmål|Nynorsk",
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
  for (const code of LANGUAGES) add(code, names.of(code));
}
for (const [code, names] of Object.entries(OTHER_NAMES))
  for (const name of names.split("|")) add(code, name);

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
