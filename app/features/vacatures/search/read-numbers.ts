/**
 * Idea: a number in a question is hours, days at home or pay by the word beside it. In: the text.
 * Out: the text without them and the filters they are. A bare number stays (it may be a postcode).
 */
import { LIMITS } from "#app/features/taxonomy/limits.ts";

/** What the numbers of a question say; `salaris` in cents a month. */
export type AskedNumbers = { uren?: number; urentot?: number; thuis?: number; salaris?: number };

const WEEKS_A_YEAR = 52;
const MONTHS = 12;
const FULL_WEEK = 36;
const HOURS_A_DAY = 8;
const FROM = "(?:(vanaf|minimaal|minstens|min\\.?|meer dan|boven|ten minste|>=?) ?)?";
const TO = "(?:(tot|maximaal|hoogstens|max\\.?|minder dan|onder|t\\/m|<=?) ?)?";
const NUMBER = "(\\d{1,2})";
const WEEK = "(?: ?(?:per|p\\.?|in de|/) ?week)?";
const HOURS = new RegExp(
  `(?<![\\p{L}\\d.])${FROM}${TO}${NUMBER}(?: ?(?:-|–|à|a|tot|t/m|of|en) ?${NUMBER})? ?(?:uur|uren|u|urige|hours?)(?![\\p{L}\\d])${WEEK}`,
  "iu",
);
const DAYS = new RegExp(
  `(?<![\\p{L}\\d.])${FROM}${TO}([1-5])(?: ?(?:-|–|à|tot|of) ?([1-5]))? ?(?:dagen|dag)(?![\\p{L}\\d])${WEEK}( (?:thuis ?werken|thuis|remote|vanuit huis))?`,
  "iu",
);
const EURO = "(?:€|eur|euro|euros)";
const AMOUNT = "(\\d{1,2}[.,]?\\d{3}|\\d{2,3}(?:[.,]\\d{2})?|\\d(?:[.,]\\d)?k)";
const PAY_TAIL =
  "(?:,-|,--|,00)?(?: ?(?:bruto|netto))?(?: ?(?:per|p\\.?|/) ?(maand|uur|mnd|m|jaar))?(?: ?bruto)?";
const PAY = [
  `(?:salaris |loon |uurloon |uurtarief |maandsalaris |minimaal |vanaf |minstens |meer dan |boven )*${EURO} ?${AMOUNT}${PAY_TAIL}`,
  `(?:salaris |loon |uurloon |uurtarief |maandsalaris |minimaal |vanaf |minstens |meer dan |boven )*${AMOUNT}(?:,-)? ?${EURO}${PAY_TAIL}`,
  `(?:salaris|loon|uurloon|uurtarief|maandsalaris|vanaf|minimaal|minstens|meer dan|boven) (?:vanaf |van |minimaal )?${AMOUNT}${PAY_TAIL}`,
  `${AMOUNT} ?(?:bruto|netto|per maand|per uur|p\\.m\\.|pm|per jaar)()`,
  `()(\\d(?:[.,]\\d)?k)()`,
].map((shape) => new RegExp(`(?<![\\p{L}\\d.])${shape}(?![\\p{L}\\d])`, "iu"));

/** Takes hours, days and pay out of a question. Pure. */
export function readNumbers(text: string): { rest: string; facts: AskedNumbers } {
  let rest = text.slice(0, 200).split(/\s/).filter(Boolean).join(" ");
  const facts: AskedNumbers = {};
  for (const shape of PAY) {
    const match = shape.exec(rest);
    const [whole = "", ...groups] = match ?? [];
    const amount = groups.find((group) => group !== undefined && /^\d/.test(group));
    const cents = amount === undefined ? null : monthlyCents(amount, whole);
    if (cents === null) continue;
    facts.salaris = cents;
    rest = cut(rest, whole);
    break;
  }
  const hours = HOURS.exec(rest);
  if (hours) {
    const [whole, from, to, first, second] = hours;
    const range = rangeOf(from, to, Number(first), second === undefined ? null : Number(second), 1);
    if (range !== null) {
      Object.assign(facts, range);
      rest = cut(rest, whole);
    }
  }
  const days = DAYS.exec(rest);
  if (days) {
    const [whole, from, to, first, second, home] = days;
    if (home !== undefined) facts.thuis = Number(first);
    else {
      const most = second === undefined ? null : Number(second);
      Object.assign(facts, rangeOf(from, to, Number(first), most, HOURS_A_DAY) ?? {});
    }
    rest = cut(rest, whole);
  }
  return { rest, facts };
}

function rangeOf(
  from: string | undefined,
  to: string | undefined,
  first: number,
  second: number | null,
  unit: number,
): AskedNumbers | null {
  const [low, high] = [first * unit, (second ?? first) * unit];
  if (low < LIMITS.weeklyHours[0] || high > LIMITS.weeklyHours[1] || low > high) return null;
  if (from !== undefined && second === null) return { uren: low };
  if (to !== undefined && second === null) return { urentot: high };
  return { uren: low, urentot: high };
}

/** An amount by the hour, the month or the year, as cents a month; null for what is no wage. */
function monthlyCents(amount: string, whole: string): number | null {
  const thousands = /k$/i.test(amount);
  const plain = amount
    .replace(/k$/i, "")
    .replace(/[.,](?=\d{3})/, "")
    .replace(",", ".");
  const value = Number(plain) * (thousands ? 1000 : 1);
  const perHour = /uur/i.test(whole);
  const isMoney =
    perHour || /[€k]|eur|loon|bruto|netto|maand|jaar|p\.?m/i.test(whole) || value >= 1000;
  if (
    !isMoney ||
    (/uur$/i.test(whole) && value <= 40 && !/[€]|eur|loon|tarief|per|\//i.test(whole))
  )
    return null;
  const perYear = /jaar/i.test(whole) || value > 20_000;
  const month = perHour
    ? (value * FULL_WEEK * WEEKS_A_YEAR) / MONTHS
    : perYear
      ? value / MONTHS
      : value;
  return month < 500 || month > 25_000 ? null : Math.round(month) * 100;
}

function cut(text: string, part: string): string {
  return text.replace(part, " ").split(" ").filter(Boolean).join(" ");
}
