import type { Month } from "./cv-document.ts";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
const SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const ENGLISH = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];

/** A way of writing a period; `whole` ones write years only. */
export type PeriodStyle = { whole: boolean; write: (from: Month, to: Month | null) => string };

const two = (month: number) => String(month).padStart(2, "0");
const long = ({ year, month }: Month) => `${MONTHS[month - 1]} ${year}`;
const short = ({ year, month }: Month) => `${SHORT[month - 1]} ${year}`;
const dotted = ({ year, month }: Month) =>
  `${SHORT[month - 1]}${month === 5 ? "" : "."} '${String(year).slice(2)}`;
const english = ({ year, month }: Month) => `${ENGLISH[month - 1]} ${year}`;
const digits =
  (sign: string) =>
  ({ year, month }: Month) =>
    `${two(month)}${sign}${year}`;

function between(one: (at: Month) => string, sign: string, now: string): PeriodStyle {
  return { whole: false, write: (from, to) => `${one(from)}${sign}${to ? one(to) : now}` };
}

function since(one: (at: Month) => string, word: string, other: PeriodStyle): PeriodStyle {
  return {
    whole: false,
    write: (from, to) => (to ? other.write(from, to) : `${word} ${one(from)}`),
  };
}

function years(sign: string, now: string): PeriodStyle {
  return { whole: true, write: (from, to) => `${from.year}${sign}${to ? to.year : now}` };
}

export const PERIOD_STYLES: { tuned: PeriodStyle[]; heldOut: PeriodStyle[] } = {
  tuned: [
    between(long, " – ", "heden"),
    between(short, " - ", "heden"),
    between(dotted, " - ", "nu"),
    between(digits("-"), " - ", "heden"),
    between(digits("/"), " – ", "heden"),
    between(short, " t/m ", "heden"),
    since(digits("/"), "sinds", between(digits("/"), " - ", "")),
    {
      whole: false,
      write: (from, to) =>
        to ? `van ${long(from)} tot en met ${long(to)}` : `${long(from)} tot heden`,
    },
    years(" - ", "heden"),
    years("-", "nu"),
    years(" – ", "heden"),
  ],
  heldOut: [
    between(long, " tot ", "heden"),
    between(({ year, month }) => `${year}.${two(month)}`, " – ", "heden"),
    between(english, " - ", "present"),
    since(long, "vanaf", between(long, " - ", "")),
    between(digits("."), " – ", "nu"),
    years("/", "heden"),
    years(" t/m ", "heden"),
    between(
      ({ year, month }) =>
        `${MONTHS[month - 1]?.slice(0, 1).toUpperCase()}${MONTHS[month - 1]?.slice(1)} ${year}`,
      " — ",
      "Heden",
    ),
  ],
};
