import type { CvLine } from "../cv-line.ts";
import { isBsn } from "../drop-forbidden.ts";

const BSN_LABEL = /(?<!\p{L})(?:b\.?s\.?n\.?|burgerservicenummer|sofi-?\s?nummer)(?!\p{L})/iu;
const NUMBER = /(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g;
const ID_LABEL =
  /(?<!\p{L})(?:paspoort(?:nummer)?|passport(?: number)?|(?:identiteits|id)-?(?:kaart|bewijs)?(?:nummer)?|rijbewijsnummer|documentnummer)(?!\p{L})/iu;
/** Dutch passports and identity cards: two letters, six letters or digits without the O, a digit. */
const ID_NUMBER = /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/u;

/**
 * Whether a CV holds what may not be stored with it: a citizen service number or the number of an identity
 * document, stated as such on the line or on the one before. A number that merely passes the eleven test
 * stops nothing.
 */
export function stopsFile(lines: readonly CvLine[]): boolean {
  return lines.some(({ text }, at) => {
    const labelled = `${lines[at - 1]?.text ?? ""} ${text}`;
    if (BSN_LABEL.test(labelled) && (text.match(NUMBER) ?? []).some(isBsn)) return true;
    return ID_LABEL.test(labelled) && ID_NUMBER.test(text);
  });
}
