import {
  type CefrLevel,
  LANGUAGE_LABELS,
  LANGUAGES,
  type Language,
} from "#app/features/taxonomy/language-level.ts";
import type { CvLine } from "./cv-line.ts";
import type { CvLanguage } from "./cv-reading.ts";

const OTHER_NAMES: Record<Language, string[]> = {
  nl: ["Dutch", "Nederlandse taal"],
  en: ["English", "Engelse taal"],
  de: ["German"],
  fr: ["French"],
  es: ["Spanish"],
  it: ["Italian"],
  pl: ["Polish"],
  tr: ["Turkish"],
  ar: ["Arabic", "Marokkaans-Arabisch"],
  uk: ["Ukrainian", "Oekraiens"],
};
const LANGUAGE_OF = new Map(
  LANGUAGES.flatMap((code) =>
    [LANGUAGE_LABELS[code], ...OTHER_NAMES[code]].map((name): [string, Language] => [
      name.toLowerCase(),
      code,
    ]),
  ),
);
const UNKNOWN =
  "russisch|chinees|portugees|papiamentu|papiaments|berber|farsi|perzisch|hindi|sranan(?:tongo)?|fries|grieks|japans|koreaans|zweeds|deens|noors|latijn|hongaars|roemeens|bulgaars|somalisch|tamazight|gebarentaal|vlaams|servisch|kroatisch|indonesisch|koerdisch|dari|pasjtoe";
const NAME = new RegExp(
  `(?<!\\p{L})(?:${[...LANGUAGE_OF.keys(), UNKNOWN].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`,
  "giu",
);
/** Words for a level, first match counts. Own reading of what people mean by them. */
const LEVELS: [RegExp, CefrLevel][] = [
  [/\bC2\b/, "C2"],
  [/\bC1\b/, "C1"],
  [/\bB2\b/, "B2"],
  [/\bB1\b/, "B1"],
  [/\bA2\b/, "A2"],
  [/\bA1\b/, "A1"],
  [/moedertaal|moederstaal|native|mother tongue|tweetalig|bilingual/i, "C2"],
  [/zeer goed|uitstekend|vloeiend|fluent|excellent|perfect|very good|onderhandel/i, "C1"],
  [/zeer matig|matig|slecht|beperkt|basis|basic|beginn|elementair|enige|weinig|limited/i, "A2"],
  [/redelijk|voldoende|gemiddeld|intermediate|fair|conversatie|gespreks/i, "B1"],
  [/goed|good|professional|gevorderd|advanced|upper/i, "B2"],
];

/** The languages of a section, each with the level that stands behind its name before the next one. */
export function readLanguages(lines: readonly CvLine[]): CvLanguage[] {
  const text = lines.map((line) => line.text).join("\n");
  const names = [...text.matchAll(NAME)];
  const found = new Map<Language, CvLanguage>();
  for (const [i, match] of names.entries()) {
    const language = LANGUAGE_OF.get(match[0].toLowerCase());
    const after = text.slice(match.index + match[0].length, names[i + 1]?.index);
    if (!language || found.has(language) || /^[\s:–(-]*(?:geen|niet|none)\b/i.test(after)) continue;
    found.set(language, { language, level: levelIn(after) });
  }
  return [...found.values()];
}

function levelIn(text: string): CefrLevel | null {
  return LEVELS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
