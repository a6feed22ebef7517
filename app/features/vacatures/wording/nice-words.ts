const NICE =
  /\b(?:pr[eé]|pluspunt|plus|voordeel|bij voorkeur|liefst|mooi meegenomen|meegenomen|handig(?! met| in)|nice to have|preferably|preferred|advantage|a plus|bonus|welkom|gewenst|wenselijk|niet verplicht|fijn|leren we je|helpt|optioneel|ideally|desirable)(?!\p{L})|\(pr[eé]\)|pr[eé]$/iu;
const STRICT =
  /\b(?:must|vereist|vereiste|verplicht|noodzakelijk|moet|required|essential|eis is)\b/i;
const MUST =
  /\b(?:must|kennis van|ervaring met|beheers\p{L}*|kennen|vaardig|goed met|verplichting|vereist|vereiste|verplicht|noodzakelijk|moet|required|essential|een eis|hun eis|zijn eis|is eis)\b/iu;

/** Whether a clause says that what it names is welcome and no more. */
export function isNice(clause: string): boolean {
  return NICE.test(clause) && (!STRICT.test(clause) || /niet verplicht/i.test(clause));
}

/** Whether a clause asks for what it names. */
export function isMust(clause: string): boolean {
  return MUST.test(clause) && !isNice(clause);
}
