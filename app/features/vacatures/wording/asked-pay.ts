/**
 * Idea: a sum is pay when its own clause says so, by a currency or a word for pay, and when no other
 * thing is paid in it. Promise: an amount, a period and a week are only what the text tells; where it
 * tells no period the size of the amount does, and then it is unsure.
 */
import { LIMITS } from "#app/features/taxonomy/limits.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { Read, ReadPay, ReadPeriod } from "./vacature-reading.ts";

const AMOUNT =
  /(?<![\d.,])(?<sign>€ ?|eur(?:o)? |eur)?(?<whole>\d{1,3}(?:[., ]\d{3})+(?!\d)|\d{2,6})(?:[.,](?<cents>\d{1,2}|-{1,2})(?!\d))?(?<k> ?k\b)?(?<euro> ?(?:€|euro?s?\b))?/giu;
const PAY_WORD =
  /\b(?:bruto|netto|salaris\p{L}*|(?:maand|jaar|uur|bruto)?loon|uurloon|maandsalaris|verdien\w*|tarief|gross|salary|wage|p\/?[um]|p\.[um]\.?|budget|fwg|schaal)\b/iu;
/** What else is paid: in the same clause the sum is none of the pay. */
const OTHER_THING =
  /kilometer|\bkm\b|reiskosten|reisvergoeding|travel|thuiswerk|vergoeding van|opleiding|ontwikkel|budget van|persoonlijk budget|omzet|turnover|boete|assessment|bonus|toeslag|minimumloon|per dag|a day|andere schaal|eenmalig|kosten|cadeau|korting|winst|marge|subsidie|investe|miljoen|million|premie|eindejaars|vakantie(?:geld|toeslag|uitkering)|pensioen/i;
/** What is counted, behind a number: then it is no sum. */
const COUNTED =
  /^ ?(?:uur|uren|u\b|hours?|hrs|%|procent|dag|dgn|weken|week|maanden|mnd|jaar|jr|collega|mede|mensen|klant|vesti|kilo|km|miljoen|m²|loon|vragen|leden|patiënt|employees|people|adv|inwoner|leveran|projec)/i;
const PERIODS: [ReadPeriod, RegExp][] = [
  ["hour", /uurloon|uurtarief|\/ ?(?:uur|u)\b|per (?:uur|hour)|an hour|p\.?\/?u\b|\bhour\b/i],
  [
    "month",
    /maandsalaris|maandloon|\/ ?(?:maand|mnd|mo)\b|(?:per|a|each) (?:maand|mnd|month)|p\.?\/?m\b|\bmonth(?:ly)?\b/i,
  ],
  ["year", /jaarsalaris|jaarloon|\/ ?(?:jaar|jr)\b|(?:per|a) (?:jaar|year|annum)|annual|\byear\b/i],
];
const BASIS =
  /(?:op basis van|uitgaande van|o\.?b\.?v\.?|bij|based on|op|voor|for|fulltime|full-time|fte|\(|als je)[^\d€]{0,40}(\d\d)(?:(?:,0+)?[- ]?(?:urige|uur|uren|u\b|hours?|hrs|h\b)|\))/i;
const LEAST =
  /(?:minimaal|minimum|min\.?|vanaf|from|starting at|at least|minstens) ?(?:€|van)? ?$/i;
const MOST =
  /(?:maximaal|maximum|max\.?|tot|t\/m|up to|hoogstens|ten hoogste)(?: en met| circa)? ?€? ?$/i;
/** A range by itself, as in notes: nothing else about work is counted in such numbers. */
const LONE = /^(?:tussen )?(?:de )?[1-8][.]?\d{3} ?(?:en|tot|à|a|-) ?(?:de )?[1-8][.]?\d{3}$/i;
const ABOUT = /\b(?:rond|circa|ca\.|ongeveer|around|about)\b/i;
const JOINED =
  /[-/→]|(?<!\p{L})(?:tot|t\/m|en|and|to|à|a|maximaal|max|minimum|minimaal)(?!\p{L})/iu;
const MAX_BETWEEN = 60;
const RANGES: Record<ReadPeriod, readonly [number, number]> = {
  hour: LIMITS.hourlyPayCents,
  month: LIMITS.monthlyPayCents,
  year: LIMITS.yearlyPayCents,
};
/** Below is an hour's pay, above a year's. */
const MOST_AN_HOUR = 15_000;
const MOST_A_MONTH = 1_500_000;

type Sum = { cents: number; from: number; to: number; hasSign: boolean };
type Found = { one: Sentence; pay: ReadPay; saysPeriod: boolean; isExact: boolean; score: number };

/** The pay, from the sentence that tells it most fully. */
export function readPay(sentences: readonly Sentence[]): Read<ReadPay> | null {
  const found = sentences.flatMap(payIn);
  const best = found.reduce<Found | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  const rest = sentences.filter(({ text, part }) => part !== "legal" && PAY_WORD.test(text));
  const { pay } = best;
  const weeklyHours = pay.weeklyHours ?? firstOf(rest.map(({ text }) => basisIn(text)));
  const said = firstOf(rest.map(({ text }) => periodIn(text)));
  const saysPeriod = best.saysPeriod || said === pay.period;
  const isWhole = pay.minCents !== null && pay.maxCents !== null;
  const isSure = saysPeriod && best.isExact && isWhole;
  return readOf(best.one, { ...pay, weeklyHours }, isSure);
}

function payIn(one: Sentence): Found[] {
  if (one.part === "legal") return [];
  const whole = one.label ? `${one.label}: ${one.text}` : one.text;
  const text = withoutDays(whole);
  const hasWord = PAY_WORD.test(whole) || periodIn(text) !== null || LONE.test(text);
  const sums = sumsIn(text).filter((sum) => {
    const clause = clauseAround(text, sum);
    const isSum = sum.hasSign || hasWord || /euro?\b|€/.test(text);
    return isSum && sum.cents >= LIMITS.hourlyPayCents[0] && !OTHER_THING.test(clause);
  });
  const [first, second] = chosenSums(sums, text);
  if (!first) return [];
  if (!hasWord && !first.hasSign && !second?.hasSign) return [];
  const isRange = second !== undefined && isJoined(first, second, text);
  const ends = isRange ? [first.cents, second.cents].sort((a, b) => a - b) : [first.cents];
  const before = text.slice(Math.max(0, first.from - 24), first.from);
  const isLeast = !isRange && LEAST.test(before);
  const isMost = !isRange && MOST.test(before);
  const said = periodIn(text);
  const top = ends.at(-1) ?? 0;
  const period = said && isWithin(top, said) ? said : periodBySize(top);
  const [min = null, max = min] = ends;
  const pay = {
    minCents: isMost ? null : min,
    maxCents: isLeast ? null : max,
    period,
    weeklyHours: period === "hour" ? null : basisIn(text),
  };
  if (ends.some((cents) => !isWithin(cents, period))) return [];
  const score =
    (isRange ? 4 : 0) +
    (first.hasSign ? 2 : 0) +
    (said ? 3 : 0) +
    (PAY_WORD.test(text) ? 3 : 0) +
    (pay.weeklyHours ? 1 : 0) +
    (one.part === "about" || one.part === "apply" ? -4 : 0);
  return [{ one, pay, saysPeriod: said === period, isExact: !ABOUT.test(before), score }];
}

/** The two ends of a range where there is one, with a currency before those without; else the first sum. */
function chosenSums(sums: readonly Sum[], text: string): Sum[] {
  const pairs = sums.flatMap((sum, i) => {
    const next = sums[i + 1];
    return next && isJoined(sum, next, text) ? [[sum, next]] : [];
  });
  const signed = pairs.find((pair) => pair.some(({ hasSign }) => hasSign)) ?? pairs[0];
  if (signed) return signed;
  const lone = sums.find(({ hasSign }) => hasSign) ?? sums[0];
  return lone ? [lone] : [];
}

function isJoined(first: Sum, second: Sum, text: string): boolean {
  const between = text.slice(first.to, second.from);
  const isNear = second.cents < first.cents * 4 && first.cents < second.cents * 4;
  return isNear && between.length <= MAX_BETWEEN && JOINED.test(between);
}

/** The text without days, years, hours and telephone numbers, each as so many spaces. */
function withoutDays(text: string): string {
  return text.replace(
    /\b\d{1,2}[-/.]\d{1,2}[-/.]20\d\d\b|\b\d{1,2} (?:jan|feb|m(?:aa)?r|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec)[a-z]* 20\d\d\b|\b0\d{1,3}[- ]\d{6,8}\b|\b\d{1,2}[.:]\d\d uur|\b(?:schaal|salarisschaal|fwg|functiegroep|groep|trede|mbo|niveau|level|fase) ?\d{1,2}\b/gi,
    (found) => " ".repeat(found.length),
  );
}

function sumsIn(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const { sign, whole = "", cents, k, euro } = match.groups ?? {};
    const to = match.index + match[0].length;
    if (COUNTED.test(text.slice(to)) && !sign && !euro) continue;
    if (/^ ?%/.test(text.slice(to))) continue;
    const plain = Number(whole.replace(/[., ]/g, ""));
    const part = cents && /\d/.test(cents) ? Number(cents.padEnd(2, "0")) : 0;
    const isYear = !sign && !euro && plain >= 1900 && plain <= 2100 && whole.length === 4;
    if (isYear && !PAY_WORD.test(text)) continue;
    sums.push({
      cents: Math.round((plain * 100 + part) * (k ? 1000 : 1)),
      from: match.index,
      to,
      hasSign: Boolean(sign || euro),
    });
  }
  const [first, second] = sums;
  if (first && second && /k/i.test(text.slice(second.from, second.to)) && first.cents < 100_000)
    sums[0] = { ...first, cents: first.cents * 1000 };
  return sums;
}

function clauseAround(text: string, { from, to }: Sum): string {
  const before = text.slice(0, from);
  const start = Math.max(
    before.lastIndexOf(", "),
    before.lastIndexOf("("),
    before.lastIndexOf(": "),
  );
  const end = /,(?! ?\d)|\(| en (?:een|de|gratis)/.exec(text.slice(to))?.index;
  return text.slice(start + 1, end === undefined ? text.length : to + end);
}

function periodIn(text: string): ReadPeriod | null {
  return PERIODS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function periodBySize(cents: number): ReadPeriod {
  if (cents < MOST_AN_HOUR) return "hour";
  return cents < MOST_A_MONTH ? "month" : "year";
}

function isWithin(cents: number, period: ReadPeriod): boolean {
  const [least, most] = RANGES[period];
  return cents >= least && cents <= most;
}

/** The week that an amount is for: 32 to 40 hours. */
function basisIn(text: string): number | null {
  const hours = Number(BASIS.exec(text)?.[1] ?? Number.NaN);
  return hours >= 32 && hours <= 40 ? hours : null;
}

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}
