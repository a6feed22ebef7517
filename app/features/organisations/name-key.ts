import { fold } from "#search/dutch/words.ts";

/** Legal forms, with and without dots, and "en" beside "&"; the migration "clients" knows the same. */
const SAYS_NOTHING =
  / (?:b v|bv|n v|nv|v o f|vof|c v|cv|u a|ua|b a|ba|stichting|vereniging|cooperatie|maatschap|holding|en)(?= )/g;

/**
 * A name as it is compared: "Stichting Kompas-Roos B.V." and "Kompas Roos" are both "kompasroos". Empty
 * when nothing but a legal form stands there.
 */
export function nameKey(name: string): string {
  const words = ` ${fold(name).replace(/[^a-z0-9]+/g, " ")} `;
  return words.replace(SAYS_NOTHING, "").replaceAll(" ", "");
}
