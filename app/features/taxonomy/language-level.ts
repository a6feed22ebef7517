/** Levels of the Common European Framework of Reference, ascending. */
export const CEFR_LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

export type CefrLevel = (typeof CEFR_LEVELS)[number];

/** ISO 639-1 codes of the languages support work in the Netherlands asks for. */
export const LANGUAGES = ["nl", "en", "de", "fr", "es", "it", "pl", "tr", "ar", "uk"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Dutch names of the languages. */
export const LANGUAGE_LABELS: Record<Language, string> = {
  nl: "Nederlands",
  en: "Engels",
  de: "Duits",
  fr: "Frans",
  es: "Spaans",
  it: "Italiaans",
  pl: "Pools",
  tr: "Turks",
  ar: "Arabisch",
  uk: "Oekraïens",
};

/** Rank of a level, 0 (A1) to 5 (C2). */
export function cefrRank(level: CefrLevel): number {
  return CEFR_LEVELS.indexOf(level);
}
